import { flatten } from "../repair.ts";
import type { Cell, Row, Table } from "../document.ts";

/** A row of a table in which every column has its cell; a merged cell stands in all the places that it covers. */
export interface GridRow {
  readonly cells: readonly (GridCell | undefined)[];
  readonly page?: number;
}

export interface GridCell {
  readonly cell: Cell;
  /** Whether the cell begins in this row; otherwise it reaches down into it. */
  readonly isFirstRow: boolean;
}

/** Lays a table out by columns. Spans that reach beyond the table are cut. */
export function toGrid({ rows }: Table): GridRow[] {
  const open: { cell: Cell; left: number }[] = [];
  return rows.map((row) => layRow(row, open));
}

/** The text of each column of a row, on one line; a cell over several columns counts in the first of them. */
export function headerTexts(row: GridRow | undefined): string[] {
  const cells = row?.cells ?? [];
  return cells.map((cell, column) =>
    cell === undefined || cell.cell === cells[column - 1]?.cell
      ? ""
      : flatten(cell.cell.paragraphs.map(({ text }) => text).join(" ")),
  );
}

/** `open` holds, by column, the merged cells that still reach down. */
function layRow(row: Row, open: { cell: Cell; left: number }[]): GridRow {
  const cells: (GridCell | undefined)[] = [];
  const queue = [...row.cells];
  for (let column = 0; column < maxColumns && (queue.length > 0 || open.length > column); column += 1) {
    const above = open[column];
    if (above && above.left > 0) {
      cells[column] = { cell: above.cell, isFirstRow: false };
      open[column] = { ...above, left: above.left - 1 };
      continue;
    }
    const cell = queue.shift();
    if (cell === undefined) continue;
    const width = Math.min(cell.colSpan, maxColumns - column);
    for (let offset = 0; offset < width; offset += 1) {
      cells[column + offset] = { cell, isFirstRow: true };
      open[column + offset] = { cell, left: cell.rowSpan - 1 };
    }
    column += width - 1;
  }
  const laid = Array.from(cells);
  return row.page === undefined ? { cells: laid } : { cells: laid, page: row.page };
}

const maxColumns = 60;
