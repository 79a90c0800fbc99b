import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { escapeMarkup } from "./formats/markup.ts";

/** A column with its share of the width; the shares of a table add up to 100. */
export interface DocxColumn {
  readonly name: string;
  readonly share: number;
}

/**
 * A table over a given width whose header is repeated on every page, with two sample rows in the place of its own: one
 * that is kept on a page and one that may be parted, a paragraph in each cell.
 * @param width in twentieths of a point
 */
export function toDocxTable(columns: readonly DocxColumn[], width: number): Table {
  const widths = columns.map(({ share }) => Math.round((width * share) / 100));
  const header = columns.map(({ name }, index) =>
    toCell([{ text: name, style: "TableHeader" }], widths[index]),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 90, right: 90, marginUnitType: WidthType.DXA },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header }),
      ...[true, false].map(
        (cantSplit) =>
          new TableRow({
            cantSplit,
            children: widths.map((own) => toCell([{ text: sampleText, style: "TableText" }], own)),
          }),
      ),
    ],
  });
}

/**
 * Puts rows in the place of the sample rows of a document's only table, in their markup: as objects of the package
 * that makes the document, some hundred rows take a quarter of a second.
 */
export function withRows(documentXml: string, rows: readonly DocxRow[]): string {
  const [whole = "", parted = ""] = (documentXml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).slice(-2);
  const [paragraph = ""] = /<w:p>.*?<\/w:p>/s.exec(whole) ?? [];
  const toParagraph = toFilling(paragraph);
  const [wholeFrame, partedFrame] = [whole, parted].map((sample) => sample.split(paragraph));
  const filled = rows.map((row) => {
    const cells = row.map((cell) => cell.map(toParagraph).join(""));
    const frame = (isPartOfPage(row) ? wholeFrame : partedFrame) ?? [];
    return frame.map((part, index) => part + (cells[index] ?? "")).join("");
  });
  const start = documentXml.lastIndexOf(whole + parted);
  const end = start + whole.length + parted.length;
  return documentXml.slice(0, start) + filled.join("") + documentXml.slice(end);
}

/** How to write a paragraph like a sample. */
function toFilling(sample: string): (paragraph: DocxParagraph) => string {
  const [head = "", end = ""] = sample.split(sampleText);
  const heads = Object.fromEntries(
    (["TableHeader", "TableText", "TableNote"] as const).map((style) => [
      style,
      head.replace("TableText", style),
    ]),
  ) as Record<DocxParagraph["style"], string>;
  return ({ text, style }) => heads[style] + escapeMarkup(text) + end;
}

// No markup has it.
const sampleText = "…";

/** A cell is its paragraphs. */
export type DocxRow = readonly (readonly DocxParagraph[])[];

export interface DocxParagraph {
  readonly text: string;
  readonly style: "TableHeader" | "TableText" | "TableNote";
}

function toCell(paragraphs: readonly DocxParagraph[], width = 0): TableCell {
  const isHeader = paragraphs.some(({ style }) => style === "TableHeader");
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHeader ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: "EDEBE3" } } : {}),
    children: paragraphs.map(({ text, style }) => new Paragraph({ text, style })),
  });
}

/** A row that may need more than a page cannot be kept on one. */
function isPartOfPage(row: DocxRow): boolean {
  return row.every((cell) => cell.reduce((length, { text }) => length + text.length, 0) < 1_500);
}
