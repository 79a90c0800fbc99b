import { expect, test } from "vitest";
import { toLines, toParagraphs } from "../../../src/intake/pdf/lines.ts";
import { toOpening } from "../../../src/intake/text/opening.ts";
import { toTextLine } from "../../../src/intake/text/lines.ts";
import type { Item } from "../../../src/intake/pdf/page.ts";

const venue = "Miejsce: Dom Kultury przy ulicy Rynkowej 12, sala widowiskowa na parterze";
const scope = "Zakres tematyczny (sfery zadań publicznych): kultura, sztuka, ochrona";
const rest = "dóbr kultury i dziedzictwa narodowego oraz turystyka";

test.each([
  ["each of them opens a paragraph", [venue, scope, rest], [venue, `${scope} ${rest}`]],
  [
    "but not in the middle of a sentence",
    ["Miejsce: Dom Kultury przy ulicy Rynkowej 12, sala widowiskowa i", "Sala: kominkowa"],
    ["Miejsce: Dom Kultury przy ulicy Rynkowej 12, sala widowiskowa i Sala: kominkowa"],
  ],
  [
    "nor where the paragraph above has none",
    ["W spotkaniu uczestniczyli mieszkańcy wielu osiedli miasta Borek", "Temat: kultura i sztuka"],
    ["W spotkaniu uczestniczyli mieszkańcy wielu osiedli miasta Borek Temat: kultura i sztuka"],
  ],
])("lines of labels that fill the page: %s", (_, texts, expected) => {
  const items = texts.map((text, index): Item => {
    return { text, x: 70, y: 700 - index * 14, width: 400, size: 11, font: "f", isArtifact: false };
  });
  const lines = toLines(items);
  const paragraphs = toParagraphs(lines, { right: 472, page: 1, isWord: () => false });
  expect(paragraphs.map(({ text }) => text)).toEqual(expected);
});

test("a label with brackets opens a paragraph in extracted text", () => {
  const lines = ["Notatka ze spotkania", "Data: 3 maja 2026 r.", venue, scope, rest].map((text) =>
    toTextLine(text, false, 1),
  );
  expect(toOpening(lines, () => false).map(({ text }) => text)).toContain(`${scope} ${rest}`);
});
