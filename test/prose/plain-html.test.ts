import fc from "fast-check";
import { expect, test } from "vitest";
import { bindShortWords } from "../../src/polish/typography.ts";
import { toHtml } from "../../src/prose/html.ts";
import { toPlainHtml } from "../../src/prose/plain-html.ts";
import { arbitraryField, arbitraryNoise } from "./arbitrary-prose.ts";

// A mark that is nowhere in the text: nothing is marked, and the text goes the whole way through the tree.
const marks = [{ passage: "\u0001", id: "nigdzie", className: "x" }];

const pieces = [
  "Miasto",
  "i",
  "w",
  "zł",
  "5 r.",
  ",",
  "–",
  '"',
  "„tak”",
  " ",
  "  ",
  "\u00a0",
  "\n",
  "\n\n",
  "    ",
  "\n \n",
];
const plain = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(""));
const asIs = (text: string): string => text;

test.each([
  ["as it is", asIs],
  ["with its short words bound", bindShortWords],
])("a field without markup is the same HTML as by way of the tree, %s", (_, transformText) => {
  fc.assert(
    fc.property(fc.oneof(plain, arbitraryField, arbitraryNoise), (source) => {
      const html = toPlainHtml(source, transformText);
      if (html !== undefined) expect(html).toBe(toHtml(source, { marks, transformText }));
    }),
    { numRuns: 1000 },
  );
});

test("words in paragraphs need not go through the tree; anything else does", () => {
  expect(toPlainHtml("Ad 1. Miasto\nodpowie.\n\n„Tak”.")).toBe(
    "<p>Ad 1. Miasto\nodpowie.</p>\n<p>„Tak”.</p>",
  );
  expect(
    ["*tak*", "- tak", "www.krakow.pl", "tak  \nnie", "<b>", ""].map((source) => toPlainHtml(source)),
  ).toEqual(Array.from({ length: 6 }, () => undefined));
});
