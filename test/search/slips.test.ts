import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/polish/distance.ts";
import { lookalikesOf } from "../../src/search/lookalikes.ts";
import { countSlips } from "../../src/search/slips.ts";
import { correctWord } from "../../src/search/vocabulary.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

describe("slips of the keyboard", () => {
  test("are counted as far as they are forgiven, as the edit distance counts them", () =>
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (a, b, most) => {
        const distance = editDistance(a, b);
        expect(countSlips(a, b, most)).toBe(distance <= most ? distance : Infinity);
      }),
    ));

  test("are taken for the nearest word of the corpus", () => {
    expect(correctWord("lataria", ["lampa\nlatarnia\n\n"])).toMatchObject({
      nearest: { word: "latarnia" },
      isWord: false,
    });
    expect(correctWord("zupełnie", ["lampa\nlatarnia\n\n"]).nearest).toBeUndefined();
  });

  test("are doubtful where what was typed is a word of the language", () => {
    expect(lookalikesOf(new Set(["kot"]), ["kok", "kos", "most", "kot"])).toEqual(["kok", "kos"]);
    expect(correctWord("koka", ["kota\n\nkok"])).toMatchObject({ nearest: { word: "kota" }, isWord: true });
  });

  test("are looked for in vain where what was typed is a whole word with which another begins", () => {
    expect(lookalikesOf(new Set(["kotlown"]), ["kot", "kotka", "lampa"])).toEqual(["kot"]);
    expect(correctWord("kot", ["kotłownia\n\nkot"])).toEqual({ isWord: true, isWhole: true });
  });
});
