import type { Cell, Table } from "../../../src/intake/document.ts";

/** A table of rows whose cells are parted by "|". */
export function aTable(rows: readonly string[]): Table {
  return { kind: "table", rows: rows.map((row) => ({ cells: row.split("|").map(aCell) })) };
}

function aCell(text: string): Cell {
  return { paragraphs: [{ kind: "paragraph", text, links: [], notes: [] }], colSpan: 1, rowSpan: 1 };
}
