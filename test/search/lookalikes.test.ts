import { expect, test } from "vitest";
import { lookalikesOf } from "../../src/search/lookalikes.ts";

const corpus = new Set(["rower", "swietlic"]);

test.each([
  ["a letter too many", "rowery", []],
  ["a letter too many in its stem", "rowerek", []],
  ["a letter changed", "rowar", ["rowar"]],
  ["a letter left out", "rowr", ["rowr"]],
  ["two letters that changed places", "roewr", ["roewr"]],
  ["two letters changed", "rabar", []],
  ["a letter added inside", "rowber", ["rowber"]],
  ["a word with which one begins", "swiet", ["swiet"]],
  ["a word of the corpus in another form", "swietlica", []],
  ["too short a word", "ro", []],
])("a word of the language with %s: %s", (_what, word, expected) => {
  expect(lookalikesOf(corpus, [word])).toEqual(expected);
});

test("each lookalike is told once", () => {
  expect(lookalikesOf(corpus, ["rowar", "rowara", "rowaru"])).toEqual(["rowar"]);
});

test("a word that only has the letters of another is none", () => {
  expect(lookalikesOf(corpus, ["wrore", "rerow"])).toEqual([]);
});
