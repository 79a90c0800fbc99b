import { expect, test } from "vitest";
import { toHtml } from "../../src/prose/html.ts";
import { includesPassage } from "../../src/prose/passage.ts";

const response =
  "Miasto **wystąpi** do [ACK Cyfronet](https://example.org/slowo)\u00a0z pytaniem.\n\n1) Drugi akapit,\n2) trzeci.";

test.each([
  ["the whole", "Miasto wystąpi do ACK Cyfronet z pytaniem. 1) Drugi akapit, 2) trzeci.", true],
  ["across emphasis and links", "wystąpi do ACK", true],
  ["across paragraphs", "z pytaniem. 1) Drugi", true],
  ["with other white space", " ACK \n Cyfronet z\tpytaniem ", true],
  ["ending with punctuation", "pytaniem.", true],
  ["nothing", "", false],
  ["white space alone", " \u00a0\n", false],
  ["from inside a word", "ystąpi do ACK", false],
  ["into a word", "wystąpi d", false],
  ["words of an address", "slowo", false],
  ["with markup", "**wystąpi**", false],
  ["in another case", "miasto", false],
  ["paraphrased", "wystąpiło do ACK", false],
] as const)("a passage: %s", (_name, passage, isThere) => {
  expect(includesPassage(response, passage)).toBe(isThere);
  expect(toHtml(response, { marks: [{ passage, className: "x" }] }).includes("<mark")).toBe(isThere);
});

test("the first place on word boundaries counts, not the first place", () => {
  const html = toHtml("Nieodpowiedź i odpowiedź, odpowiedź.", {
    marks: [{ passage: "odpowiedź", className: "x" }],
  });
  expect(html).toBe('<p>Nieodpowiedź i <mark class="x">odpowiedź</mark>, odpowiedź.</p>');
});

test("letters outside the basic plane and combining marks are parts of words", () => {
  expect(includesPassage("a𝐛c", "a")).toBe(false);
  expect(includesPassage("mo\u0301j", "mo")).toBe(false);
});
