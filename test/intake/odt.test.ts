import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocument } from "../../src/intake/read.ts";
import type { Block } from "../../src/intake/document.ts";

const paragraph = (text: string) => `<text:p>${text}</text:p>`;
const table = (...rows: string[][]) =>
  `<table:table>${rows
    .map((row) => row.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join(""))
    .map((cells) => `<table:table-row>${cells}</table:table-row>`)
    .join("")}</table:table>`;
const pair = table([paragraph("Propozycja"), paragraph("Stanowisko")]);
const box = (content: string) => `<draw:frame><draw:text-box>${content}</draw:text-box></draw:frame>`;

test.each([
  ["a table in a text box", paragraph(box(pair)), ["[Propozycja|Stanowisko]"]],
  [
    "a text box above the words of its paragraph",
    paragraph(`${box(paragraph("Tytuł") + paragraph("Wydział"))}Spotkanie`),
    ["Tytuł", "Wydział", "Spotkanie"],
  ],
  [
    "a text box after the words of its paragraph",
    paragraph(`Wnioski:${box(pair)}`),
    ["Wnioski:", "[Propozycja|Stanowisko]"],
  ],
  ["a text box that stands on the page", box(paragraph("Urząd Miasta")), ["Urząd Miasta"]],
  ["a table around a table", table([pair + paragraph("Koniec")]), ["[Propozycja|Stanowisko]", "Koniec"]],
  [
    "a table in a cell of several columns",
    table([paragraph("Kwoty"), pair]),
    ["[Kwoty|Propozycja Stanowisko]"],
  ],
])("%s", async (_, content, expected) => {
  const { blocks } = await readDocument(odt(content));
  expect(blocks.map(shown)).toEqual(expected);
});

function shown(block: Block): string {
  if (block.kind === "paragraph") return block.text;
  const rows = block.rows.map(({ cells }) =>
    cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(" ")).join("|"),
  );
  return `[${rows.join("/")}]`;
}

function odt(content: string): Uint8Array {
  const spaces = ["office", "text", "table", "draw"].map((name) => `xmlns:${name}="urn:${name}"`).join(" ");
  const xml = `<office:document-content ${spaces}><office:body><office:text>${content}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(xml),
  });
}
