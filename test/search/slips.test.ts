import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/polish/distance.ts";
import { lookalikesOf } from "../../src/search/lookalikes.ts";
import { countSlips } from "../../src/search/slips.ts";
import { nearestWord } from "../../src/search/vocabulary.ts";

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
    expect(nearestWord("lataria", ["lampa\nlatarnia\n\n"])).toMatchObject({
      word: "latarnia",
      isWord: false,
    });
    expect(nearestWord("zupełnie", ["lampa\nlatarnia\n\n"])).toBeUndefined();
  });

  test("are doubtful where what was typed is a word of the language", () => {
    expect(lookalikesOf(new Set(["kot"]), ["kok", "kos", "most", "kot"])).toEqual(["kok", "kos"]);
    expect(nearestWord("koka", ["kota\n\nkok"])).toMatchObject({ word: "kota", isWord: true });
  });
});
