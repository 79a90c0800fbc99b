import { flatten } from "../repair.ts";
import { columnRoles } from "./columns.ts";
import { headerTexts, toGrid } from "./grid.ts";
import { readLabel } from "./label-roles.ts";
import { rolesOf } from "./label-words.ts";
import type { Block, Cell, Paragraph, Table } from "../document.ts";
import type { GridRow } from "./grid.ts";

/** A paragraph with the place that it has outside the running text, if it has one. */
export type PlacedParagraph = Paragraph & { readonly place?: string };

/** The paragraphs of a document; a table of labels and values ("Termin | 3 maja") is as many lines as it has labels. */
export function proseOf(blocks: readonly Block[]): PlacedParagraph[] {
  let tables = 0;
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [block];
    tables += 1;
    return unfoldCard(block, tables);
  });
}

/** Whether a table lays the facts of a meeting out beside their labels, some of whose words may head columns too. */
export function isCard(rows: readonly GridRow[]): boolean {
  const pairs = pairsOf(rows);
  const named = pairs.filter(({ label }) => isLabel(textOf(label))).length;
  const columns = columnsNamed(rows);
  if (columns > 2) return named > 3 && named === pairs.length;
  return columns > 0 ? named > 3 && named > pairs.length * 0.7 : named > 1 && named >= pairs.length / 2;
}

/** The lines of a table of labels, or of a frame around lines that have their labels with them; of no other table. */
function unfoldCard(table: Table, number: number): PlacedParagraph[] {
  const rows = toGrid(table);
  if (!isCard(rows)) return columnsNamed(rows) > 0 ? [] : ownLines(rows, number);
  return pairsOf(rows).flatMap(({ label, value, row }) =>
    linesOf(label, value, `tabela ${number}, wiersz ${row + 1}`),
  );
}

/** How many columns of a table of proposals one of the first rows names; 0 where none names the two texts. */
function columnsNamed(rows: readonly GridRow[]): number {
  const roles = rows.slice(0, 4).map((row) => columnRoles(headerTexts(row)) ?? []);
  return Math.max(0, ...roles.map((row) => new Set(row.filter((role) => role !== undefined)).size));
}

function ownLines(rows: readonly GridRow[], number: number): PlacedParagraph[] {
  const cells = rows.flatMap(({ cells: all }, row) =>
    [...new Set(all.flatMap((cell) => (cell?.isFirstRow === true ? [cell.cell] : [])))].map((cell) => ({
      cell,
      row,
    })),
  );
  const lines = cells.flatMap(({ cell, row }) =>
    cell.paragraphs.map((paragraph) => ({ ...paragraph, place: `tabela ${number}, wiersz ${row + 1}` })),
  );
  const labelled = lines.filter(({ text }) => (readLabel(flatten(text))?.value ?? "") !== "");
  return labelled.length > 1 && labelled.length >= cells.length / 2
    ? lines.filter(({ text }) => text !== "")
    : [];
}

/** Labels stand left of their values, or in a row of their own above them. */
function pairsOf(rows: readonly GridRow[]): Pair[] {
  const heads = cellsOf(rows[0]);
  const isHead = rows.length > 1 && heads.length > 1 && heads.every((cell) => isLabel(textOf(cell)));
  const below = cellsOf(rows[1]);
  if (isHead && heads.length === below.length && !below.some((cell) => isLabel(textOf(cell))))
    return heads.map((label, column) => ({ label, value: below[column], row: 1 }));
  return rows.flatMap((line, row) => {
    const cells = cellsOf(line).filter((cell) => textOf(cell) !== "");
    if (cells.length === 0) return [];
    if (cells.length % 2 === 1) {
      const [label, ...values] = cells;
      return label ? [{ label, value: merged(values), row }] : [];
    }
    return cells.flatMap((label, at) => (at % 2 === 0 ? [{ label, value: cells[at + 1], row }] : []));
  });
}

function merged(cells: readonly Cell[]): Cell | undefined {
  const [first] = cells;
  return first && { ...first, paragraphs: cells.flatMap(({ paragraphs }) => paragraphs) };
}

function cellsOf(row: GridRow | undefined): Cell[] {
  return [...new Set((row?.cells ?? []).flatMap((cell) => (cell ? [cell.cell] : [])))];
}

function linesOf(label: Cell, value: Cell | undefined, place: string): PlacedParagraph[] {
  const name = textOf(label).replace(/\s*[:–-]\s*$/u, "");
  const lead = name.endsWith("?") ? name : `${name}:`;
  const [first, ...rest] = (value?.paragraphs ?? []).filter(({ text }) => text.trim() !== "");
  const base = { kind: "paragraph" as const, links: [], notes: [], place };
  if (first === undefined) return [{ ...base, text: name }];
  const asItem = (line: Paragraph) => ({ ...line, marker: line.marker ?? "", place });
  const isList =
    first.marker !== undefined ||
    (rest.length > 0 && !/:$/u.test(first.text.trim()) && rest.every(({ marker }) => marker === undefined));
  return isList
    ? [{ ...base, text: lead }, ...[first, ...rest].map(asItem)]
    : [{ ...first, text: `${lead} ${first.text}`, place }, ...rest.map(asItem)];
}

function isLabel(text: string): boolean {
  return text.length < 90 && rolesOf(text.replace(/^\d{1,2}[.)]\s+/u, ""), 1) !== undefined;
}

function textOf({ paragraphs }: Cell): string {
  return flatten(paragraphs.map(({ text }) => text).join(" "));
}

interface Pair {
  readonly label: Cell;
  readonly value: Cell | undefined;
  readonly row: number;
}
