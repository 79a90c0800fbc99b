import fc from "fast-check";
import { expect, test } from "vitest";
import { foldPolish, toSlug } from "../../src/polish/folding.ts";

test.each([
  ["Żłobek", "zlobek"],
  ["ZAŻÓŁĆ GĘŚLĄ JAŹŃ", "zazolc gesla jazn"],
  ["zażółć gęślą jaźń", "zazolc gesla jazn"],
  ["Zustricz", "zustricz"],
  ["Straße, Øresund, œuvre", "strasse, oresund, oeuvre"],
  ["l\u0142a\u0328ka", "llaka"],
  ["5b–7", "5b–7"],
  ["", ""],
])("%s folds to %s", (text, folded) => {
  expect(foldPolish(text)).toBe(folded);
});

test("folding what is folded changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => foldPolish(foldPolish(text)) === foldPolish(text)),
  );
});

test("capitals and small letters fold alike", () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from("aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż -„”")),
  });
  fc.assert(fc.property(letters, (text) => foldPolish(text) === foldPolish(text.toLocaleUpperCase("pl"))));
});

test.each([
  ["Fundacja „Łąka” nr 5", "fundacja-laka-nr-5"],
  ["  Wydział Polityki Społecznej, Równości i Zdrowia ", "wydzial-polityki-spolecznej-rownosci-i-zdrowia"],
  ["RPW 2026", "rpw-2026"],
  ["…", ""],
])("%s becomes the identifier %s", (name, slug) => {
  expect(toSlug(name)).toBe(slug);
});

test("an identifier made of anything is one, or empty", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) =>
      /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(toSlug(text)),
    ),
  );
});
