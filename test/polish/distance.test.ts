import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/polish/distance.ts";

describe("the slips between two words", () => {
  test.each([
    ["", "", 0],
    ["lokale", "lokale", 0],
    ["", "lok", 3],
    ["lokale", "lokal", 1],
    ["lokale", "lokake", 1],
    ["lokale", "lkoale", 1],
    ["stowarzyszneie", "stowarzyszenie", 1],
    ["ab", "ba", 1],
    ["ca", "abc", 3],
    ["kot", "pies", 4],
  ])("%j and %j: %i", (a, b, slips) => {
    expect(editDistance(a, b)).toBe(slips);
  });

  const word = fc.string({ unit: fc.constantFrom(...Array.from("abcd")), maxLength: 8 });

  test("are as many from either side, none only where the words are the same", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = editDistance(a, b);
        return slips === editDistance(b, a) && (slips === 0) === (a === b);
      }),
    );
  });

  test("are at least the difference of the lengths and at most the longer one", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = editDistance(a, b);
        return slips >= Math.abs(a.length - b.length) && slips <= Math.max(a.length, b.length);
      }),
    );
  });
});
