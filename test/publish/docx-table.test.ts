import { Document, Packer } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { type DocxRow, toDocxTable, withRows } from "../../src/publish/docx-table.ts";

const columns = [
  { name: "Numer", share: 25 },
  { name: "Treść", share: 75 },
];

test("rows take the place of the samples, each cell with its own paragraphs and styles", async () => {
  const rows = await read([
    [[note("1")], [text("Pierwszy akapit."), text("Drugi akapit."), note("Dopisek")]],
    [[text("2")], []],
  ]);
  expect(rows.map(({ cells }) => cells)).toEqual([
    [["TableHeader: Numer"], ["TableHeader: Treść"]],
    [["TableNote: 1"], ["TableText: Pierwszy akapit.", "TableText: Drugi akapit.", "TableNote: Dopisek"]],
    [["TableText: 2"], []],
  ]);
  expect(rows.map(({ widths }) => widths)).toEqual([
    ["2500", "7500"],
    ["2500", "7500"],
    ["2500", "7500"],
  ]);
});

test.each([
  [1_499, "kept on a page"],
  [1_500, "parted between pages"],
])("a row with a cell of %i letters is %s", async (length, expected) => {
  const [, row] = await read([[[text("1")], [text("a".repeat(length - 10)), note("b".repeat(10))]]]);
  expect(row?.isKept === true ? "kept on a page" : "parted between pages").toBe(expected);
});

test("signs of markup, and the sample's own, stay signs of a text", async () => {
  const [, row] = await read([[[text("…")], [text(`<w:t> & "a" 'b' $& $1 &amp; …`)]]]);
  expect(row?.cells).toEqual([["TableText: …"], [`TableText: <w:t> & "a" 'b' $& $1 &amp; …`]]);
});

test("a table without rows is its header", async () => {
  expect(await read([])).toHaveLength(1);
});

async function read(rows: readonly DocxRow[]): Promise<readonly ReadRow[]> {
  const document = new Document({ sections: [{ children: [toDocxTable(columns, 10_000)] }] });
  const made = unzipSync(new Uint8Array(await Packer.toBuffer(document)))["word/document.xml"];
  const xml = withRows(strFromU8(made ?? new Uint8Array()), rows);
  return parse(xml, { lowerCaseTagName: true })
    .querySelectorAll("w\\:tr")
    .map((row) => ({
      isKept: row.querySelector("w\\:cantsplit")?.getAttribute("w:val") !== "off",
      widths: row.querySelectorAll("w\\:tcw").map((cell) => cell.getAttribute("w:w")),
      cells: row
        .querySelectorAll("w\\:tc")
        .map((cell) =>
          cell
            .querySelectorAll("w\\:p")
            .map(
              (one) => `${one.querySelector("w\\:pstyle")?.getAttribute("w:val") ?? ""}: ${one.textContent}`,
            ),
        ),
    }));
}

function text(words: string) {
  return { text: words, style: "TableText" } as const;
}

function note(words: string) {
  return { text: words, style: "TableNote" } as const;
}

interface ReadRow {
  readonly isKept: boolean;
  readonly widths: readonly (string | undefined)[];
  readonly cells: readonly (readonly string[])[];
}
