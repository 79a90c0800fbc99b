import { expect, test } from "vitest";
import { addressFault, isImageFile } from "../../src/prose/addresses.ts";

test.each([
  ["https://a.example", undefined],
  ["http://a.example:8080/b?c#d", undefined],
  ["HTTPS://A.example?b", undefined],
  ["mailto:biuro@a.example", undefined],
  ["mailto:biuro@a.example?subject=Sala", undefined],
  ["tel:+48-12.616(78)00", undefined],
  ["/tematy/", undefined],
  ["../obok/", undefined],
  ["#miejsce", undefined],
  ["?strona=2", undefined],
  ["plik.pdf", undefined],
  ["/a:b", undefined],
  ["", "empty"],
  ["/a b", "characters"],
  ["/a\\b", "characters"],
  ["/a\u200bb", "characters"],
  ["/a\ufffdb", "characters"],
  ["//a.example", "protocol-relative"],
  ["slowo", "unclear"],
  ["javascript:alert(1)", "scheme"],
  ["JAVASCRIPT:alert(1)", "scheme"],
  ["data:text/html,x", "scheme"],
  ["javascript%3aalert(1)", "scheme"],
  ["java\uff1ascript", "scheme"],
  ["xhttps://a.example", "scheme"],
  [":a", "scheme"],
  ["https:a.example", "form"],
  ["https://", "form"],
  ["https://żółta-łąka_1.example/@rada", undefined],
  ["https://bank@a.example", "user-name"],
  ["http://:@a.example", "user-name"],
  ["https://mӏyn.example/a", "host"],
  ["https://a.example:8080ı/", "form"],
  ["https://ı.example", "host"],
  ["http://%D1%81.example", "host"],
  ["https:///a%20b", "form"],
  ["https://a.example>", undefined],
  ["mailto:jan%40a.example", "encoded"],
  ["mailto:?to=jan%40a.example", "encoded"],
  ["tel:%2b48", "form"],
  ["https://a.example:123456/", "form"],
  ["https://a.example:b/", "form"],
  ["mailto:biuro", "form"],
  ["mailto:a@b@c", "form"],
  ["mailto:biuro@a.example#x", "form"],
  ["tel:112a", "form"],
  ["tel:", "form"],
])("the address %j has this fault: %s", (address, fault) => {
  expect(addressFault(address)).toBe(fault);
});

test.each(["sala.png", "./sala.jpg", "../../img/sala.JPEG", "/img/żółta_sala-2.webp", "a.b.avif", "/1.gif"])(
  "%s is an image of the portal",
  (address) => {
    expect(isImageFile(address)).toBe(true);
  },
);

test.each([
  "sala.svg",
  "sala.png.svg",
  "sala",
  "png",
  ".png",
  "../../../sala.png",
  "https://a.example/sala.png",
  "//a.example/sala.png",
  "/img//sala.png",
  "/img/../sala.png",
  "sala.png?a",
  "sala.png ",
  "sala.pngx",
])("%j is none", (address) => {
  expect(isImageFile(address)).toBe(false);
});
