import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";

/** A column with its share of the width; the shares of a table add up to 100. */
export interface DocxColumn {
  readonly name: string;
  readonly share: number;
}

/**
 * A table over a given width whose header is repeated on every page. A cell is its paragraphs, each with the name of
 * its style.
 * @param width in twentieths of a point
 */
export function toDocxTable(columns: readonly DocxColumn[], rows: readonly DocxRow[], width: number): Table {
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
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: isPartOfPage(row),
            children: row.map((cell, index) => toCell(cell, widths[index])),
          }),
      ),
    ],
  });
}

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
