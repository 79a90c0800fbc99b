import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldPolish } from "../../src/polish/folding.ts";
import { derivations } from "../../src/search/derivations.ts";
import { familyOf, stem, writtenStem } from "../../src/search/stem.ts";

const polish = fc.string({
  unit: fc.constantFrom(...Array.from("aąbcćdeęfghijklłmnńoóprsśtuwyzźż")),
  minLength: 1,
  maxLength: 20,
});

describe("folding and stemming", () => {
  test.each([
    ["lampami", "lamp"],
    ["lampach", "lamp"],
    ["domowi", "dom"],
    ["zielonego", "zielon"],
    ["oko", "oko"],
    ["2026", "2026"],
  ])("cut %s to %s", (word, expected) => expect(stem(word)).toBe(expected));

  test.each([
    ["ogrodow", "ogrod"],
    ["ogrodnik", "ogrod"],
    ["drukowan", "druk"],
    ["drukowac", "druk"],
  ])("bring %s to its family", (word) =>
    expect(familyOf(word, derivations)).toBe(familyOf(word.startsWith("og") ? "ogrod" : "druk", derivations)),
  );

  test("are idempotent where they should be and never lengthen a word", () =>
    fc.assert(
      fc.property(polish, (word) => {
        const folded = foldPolish(word);
        expect(foldPolish(folded)).toBe(folded);
        expect(folded.startsWith(stem(folded))).toBe(true);
        expect(stem(folded).length).toBeGreaterThanOrEqual(Math.min(3, folded.length));
        expect(foldPolish(writtenStem(word))).toBe(stem(folded));
      }),
    ));

  test("folding any text twice is folding it once", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldPolish(foldPolish(text))).toBe(foldPolish(text));
      }),
    ));
});
