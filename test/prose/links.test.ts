import { expect, test } from "vitest";
import { readHeadings, readLinks } from "../../src/prose/links.ts";

test("links and images are read with their addresses and places, those outside too where one is the portal's", () => {
  const source =
    "Zob. [temat](/tematy/a/).\n\nI [dalej][d], ![sala](/s.png), [poza](https://a.example).\n\n[d]: ./d/\n";
  expect(readLinks(source, "body")).toEqual([
    { kind: "link", address: "/tematy/a/", line: 1, column: 14 },
    { kind: "image", address: "/s.png", line: 3, column: 23 },
    { kind: "link", address: "https://a.example", line: 3, column: 39 },
    { kind: "link", address: "./d/", line: 5, column: 6 },
  ]);
});

test.each([
  "Bez odnośników (a) [b].",
  "Zob. [poza](https://a.example), [pisz](mailto:a@b.example).",
  "<b>[a](/b/)",
  "[a]( https://a.example) i [b](http://b.example)",
  "[a][d] [b][e]\n\n[d]: https://a.example\n[e]:http://b.example",
  "tekst [dalej]: /d/ i [poza](https://a.example)",
])("of %j there is none to follow", (source) => {
  expect(readLinks(source, "body")).toEqual([]);
});

test("an address whose place is lost is not told of", () => {
  expect(readLinks("[a](/a/)\n\n[www.b.example", "body").map(({ address }) => address)).toEqual(["/a/"]);
});

test("a definition alone counts, wherever it may stand", () => {
  expect(readLinks("   [dalej]: /d/", "body").map(({ address }) => address)).toEqual(["/d/"]);
});

test("headings are read as words", () => {
  expect(readHeadings("## Jak **to** działa\n\ntekst # nie\n\n### Druga")).toEqual([
    "Jak to działa",
    "Druga",
  ]);
  expect([readHeadings("bez nich"), readHeadings("## a\n\n<b>")]).toEqual([[], []]);
});

test("of a text too intricate to be read none is read: the guard tells why", () => {
  expect(readLinks(`[a](/b/)\n\n${"- ".repeat(60)}x`, "body")).toEqual([]);
});

test("an image by reference is an image at the address of its definition, and a link is a link", () => {
  const source = "Tu ![wykres][w] i [strona][s].\n\n[w]: /img/w.png\n[s]: /tematy/sport/\n";
  expect(readLinks(source, "body")).toEqual([
    { kind: "image", address: "/img/w.png", line: 3, column: 6 },
    { kind: "link", address: "/tematy/sport/", line: 4, column: 6 },
  ]);
});
