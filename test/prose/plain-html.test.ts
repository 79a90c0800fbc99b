import fc from "fast-check";
import { expect, test } from "vitest";
import { bindShortWords } from "../../src/polish/typography.ts";
import { toHtmlByTree } from "../../src/prose/html.ts";
import { toPlainHtml } from "../../src/prose/plain-html.ts";
import { arbitraryField, arbitraryNoise } from "./arbitrary-prose.ts";

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
  "- ",
  "\n- ",
  "\n\n- ",
];
const plain = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(""));
const passage = fc
  .array(fc.constantFrom("Miasto", "i w", "i\u00a0w", "zł", ",", "–", "i w\n\nMiasto", "„tak”", " "), {
    maxLength: 4,
  })
  .map((parts) => parts.join(" "));
const marks = fc.array(
  fc.record(
    {
      passage,
      className: fc.constantFrom("evidence", "promise"),
      id: fc.constantFrom("a", "b"),
      label: fc.constantFrom("", "tak", '"'),
    },
    { requiredKeys: ["passage", "className"] },
  ),
  { maxLength: 3 },
);
const asIs = (text: string): string => text;

test.each([
  ["as it is", asIs],
  ["with its short words bound", bindShortWords],
])("a field without markup is the same HTML as by way of the tree, %s", (_, transformText) => {
  fc.assert(
    fc.property(fc.oneof(plain, arbitraryField, arbitraryNoise), marks, (source, marks) => {
      const html = toPlainHtml(source, { marks, transformText });
      if (html !== undefined) expect(html).toBe(toHtmlByTree(source, { marks, transformText }));
    }),
    { numRuns: 2000 },
  );
});

test("words in paragraphs need not go through the tree; anything else does", () => {
  expect(toPlainHtml("Ad 1. Miasto\nodpowie.\n\n„Tak”.")).toBe(
    "<p>Ad 1. Miasto\nodpowie.</p>\n<p>„Tak”.</p>",
  );
  expect(["*tak*", "www.krakow.pl", "tak  \nnie", "<b>", ""].map((source) => toPlainHtml(source))).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

test("nor need a list of plain lines between paragraphs, where nothing is marked", () => {
  const source = "Prosimy o:\n\n- salę w mieście\n- 5 krzeseł\n\nTak.\n\n- stół";
  expect(toPlainHtml(source)).toBe(
    "<p>Prosimy o:</p>\n<ul>\n<li>salę w mieście</li>\n<li>5 krzeseł</li>\n</ul>\n<p>Tak.</p>\n<ul>\n<li>stół</li>\n</ul>",
  );
  expect(toPlainHtml(source, { transformText: bindShortWords })).toContain("<li>salę w\u00a0mieście</li>");
});

test.each([
  ["with marks", "- sala", [{ passage: "sala", className: "evidence" }]],
  ["without an empty line before it", "Prosimy o:\n- salę", []],
  ["with a second line in an item", "- sala\nw mieście", []],
  ["with a list in it", "- - sala", []],
  ["with a number in it", "- 1. sala", []],
  ["with an empty item", "- sala\n- ", []],
  ["with a wider margin", "-  sala", []],
  ["with markup in an item", "- *sala*", []],
  ["with a space at an end", "- sala \n- stół", []],
  ["after another", "- sala\n\n- stół", []],
  ["beside a paragraph with markup", "*Tak*:\n\n- sala", []],
])("a list %s goes through the tree", (_, source, marks) => {
  expect(toPlainHtml(source, { marks })).toBeUndefined();
});

test("a passage is marked across paragraphs, its id on the first part", () => {
  const marks = [{ passage: "odpowie. Tak", className: "evidence", id: "dowod" }];
  expect(toPlainHtml("Miasto odpowie.\n\nTak będzie.", { marks })).toBe(
    '<p>Miasto <mark class="evidence" id="dowod">odpowie.</mark></p>\n<p><mark class="evidence">Tak</mark> będzie.</p>',
  );
});
