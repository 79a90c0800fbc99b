import fc from "fast-check";
import { expect, test } from "vitest";
import { parseProse } from "../../src/prose/parse.ts";
import { toPlainBlocks } from "../../src/prose/plain-blocks.ts";
import { plainTextOf, toPlainText } from "../../src/prose/plain-text.ts";
import { arbitraryField, arbitraryNoise } from "./arbitrary-prose.ts";

test.each([
  ["raz", [{ text: "raz" }]],
  ["raz\ndwa\n\ntrzy", [{ text: "raz\ndwa" }, { text: "trzy" }]],
  ["raz\n\n- dwa\n- trzy", [{ text: "raz" }, { text: "- dwa\n- trzy", items: ["dwa", "trzy"] }]],
  ["- a\n\nb\n\n- c", [{ text: "- a", items: ["a"] }, { text: "b" }, { text: "- c", items: ["c"] }]],
])("%j are words in paragraphs and lists", (source, blocks) => {
  expect(toPlainBlocks(source)).toEqual(blocks);
});

test.each([
  "",
  " raz",
  "raz ",
  "raz \ndwa",
  "raz\n dwa",
  "*raz*",
  "raz\n\n- *dwa*",
  "- raz\n\n- dwa",
  "- raz\ndwa",
  "raz\n- dwa",
  "-  raz",
  "- raz\n- ",
  "- raz\n-dwa",
  "- - raz",
  "1. raz",
])("%j may be anything", (source) => {
  expect(toPlainBlocks(source)).toBeUndefined();
});

test("the plain text of any field is the same as by way of the tree", () => {
  const piece = fc.constantFrom(
    "Miasto",
    "i",
    "5 r.",
    ",",
    " ",
    "\u00a0",
    "\n",
    "\n\n",
    "- ",
    "\n- ",
    "\n\n- ",
  );
  const lists = fc.array(piece, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(lists, arbitraryField, arbitraryNoise), (source) => {
      expect(toPlainText(source)).toBe(plainTextOf(parseProse(source, "field"), source));
    }),
    { numRuns: 2000 },
  );
});
