import { columnRoles, headerRole } from "../interpret/columns.ts";
import { closesTable } from "./closing.ts";
import {
  findStarts,
  isLaid,
  localStarts,
  mayBeHeader,
  rolesIn,
  runsAcross,
  spansOf,
  toCells,
} from "./laid-columns.ts";
import { findLaidRows } from "./laid-rows.ts";
import { toTextLine } from "./lines.ts";
import { toTextParagraphs } from "./paragraphs.ts";
import { toCell, withMergedCells } from "./table.ts";
import type { Cell, Row, Table } from "../document.ts";
import type { ColumnRole } from "../interpret/columns.ts";
import type { LaidLine } from "./laid-cost.ts";
import type { TextLine } from "./lines.ts";
import type { TableContext } from "./table.ts";

/** A table found in text that keeps its columns by blanks, and the lines that it takes up. */
export interface LaidTable {
  readonly start: number;
  readonly end: number;
  readonly table: Table;
}

/** The next table of proposals at or after a line whose columns blanks tell. */
export function findLaidTable(
  lines: readonly TextLine[],
  from: number,
  { namesAbove, isWord }: LaidContext,
): LaidTable | undefined {
  for (let start = from; start < lines.length; start += 1) {
    if (!isLaid(lines[start] ?? blank) || !mayBeHeader(lines.slice(start, start + 8))) continue;
    const readings = lines
      .slice(start, start + 8)
      .flatMap(({ page }, offset) =>
        page === lines[start]?.page ? (readTable(lines, start + offset, from) ?? []) : [],
      );
    // Prose above may seem to be part of the header: the reading that costs the least is meant.
    const [best] = readings.sort((a, b) => a.cost - b.cost);
    if (best) return { ...best, table: toTable(best, { names: namesAbove(best.start), isWord }) };
  }
  return undefined;
}

/** The reading whose columns make the most sense of the first page. */
function readTable(lines: readonly TextLine[], start: number, from: number): Reading | undefined {
  if (!isLaid(lines[start] ?? blank)) return undefined;
  const end = endOf(lines, start);
  const top = topOf(lines, start, from);
  const own = withoutRepeats(lines.slice(top, end));
  const onFirst = own.filter(({ page }) => page === own[0]?.page);
  const best = columnSets(onFirst)
    .map((columns) => ({
      columns,
      ...findLaidRows(toLaidLines(onFirst, columns.starts), { ...columns, names: [] }),
    }))
    .map(({ columns, rows, cost }) => ({ columns, rows, cost: cost - 10 * columns.roles.length }))
    .filter(
      ({ columns: { roles }, rows, cost }) =>
        rows.length > 0 && cost < 6 * rows.length + onFirst.length - 10 * roles.length,
    )
    .sort((a, b) => a.cost - b.cost)[0];
  return best && { start: top, end, lines: own, columns: best.columns, cost: best.cost };
}

/** The word for the number may stand higher than the rest of the header. */
function topOf(lines: readonly TextLine[], start: number, from: number): number {
  const above = lines[start - 1];
  return start > from && above && headerRole(above.text) === "lp" ? start - 1 : start;
}

/** The table ends where prose begins, or the header of another one with its caption. */
function endOf(lines: readonly TextLine[], start: number): number {
  const end = lines.findIndex(
    (line, index) =>
      index > start + 1 &&
      (runsAcross(line) || closesTable(lines, index, start + 1) || opensTable(lines, index)),
  );
  if (end < 0) return lines.length;
  const caption = lines.slice(start, end).findLastIndex(isLaid) + 1;
  return opensTable(lines, end) ? start + caption : end;
}

/** A whole header in one line, which does not just stand again at the top of a page. */
function opensTable(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index];
  if (!line || line.page !== lines[index - 1]?.page) return false;
  const roles = rolesIn(line);
  return (["lp", "proposal", "response"] as const).every((role) => roles.includes(role));
}

/** The lines without the header where it stands again at the top of a page. */
function withoutRepeats(lines: readonly TextLine[]): TextLine[] {
  const repeated = new Set<number>();
  lines.forEach((line, index) => {
    if (index === 0 || line.page === lines[index - 1]?.page) return;
    for (let at = 0; lines[index + at]?.text === lines[at]?.text && at < index; at += 1)
      repeated.add(index + at);
  });
  return lines.filter((_, index) => !repeated.has(index));
}

/** The ways to tell the columns of a page apart under which its header names them all. */
function columnSets(lines: readonly TextLine[]): Columns[] {
  const header = spansOf(lines[0]?.laid ?? "").map(({ from }) => from);
  const sets = [findStarts(lines), findStarts(lines, header)].flatMap((all) =>
    [...all.keys()].flatMap((one) =>
      [...all.keys()]
        .slice(one)
        .map((other) => all.filter((_, index) => index === 0 || (index !== one && index !== other))),
    ),
  );
  return [...new Map(sets.map((starts) => [starts.join(), starts])).values()].flatMap((first) => {
    const starts = localStarts(lines, first);
    const roles = first.length > 2 ? headerRoles(lines, starts) : undefined;
    return roles ? [{ roles, first, starts }] : [];
  });
}

/** Where the columns begin in the lines after those of the first page. */
function laterStarts(lines: readonly TextLine[], first: readonly number[]): (readonly number[])[] {
  const pages = [...new Set(lines.map(({ page }) => page))].slice(1);
  let before = first;
  return pages.flatMap((page) => {
    const own = lines.filter((line) => line.page === page);
    before = alignedStarts(own, before);
    return localStarts(own, before);
  });
}

/** As many columns as on the page before, which begin where its own lines tell, or where they began before. */
function alignedStarts(lines: readonly TextLine[], before: readonly number[]): number[] {
  const own = findStarts(lines, before);
  if (own.length === before.length) return own;
  return before.map(
    (at) =>
      own
        .filter((other) => Math.abs(other - at) < 8)
        .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? at,
  );
}

function headerRoles(lines: readonly TextLine[], starts: Columns["starts"]): ColumnRole[] | undefined {
  const found = Array.from({ length: 8 }, (_, count) => {
    const rows = lines.slice(0, count + 1).map((line, at) => toCells(line.laid ?? "", starts[at] ?? []));
    const texts = (starts[0] ?? []).map((__, column) =>
      rows.flatMap((cells) => cells[column] || []).join(" "),
    );
    return texts.includes("") ? [] : (columnRoles(texts) ?? []);
  }).filter((roles) => roles.filter((role) => role !== undefined).length > 2);
  const whole = found.find((roles) => !roles.includes(undefined)) ?? found[0];
  return whole?.map((role) => role ?? "other");
}

function toLaidLines(lines: readonly TextLine[], starts: Columns["starts"]): LaidLine[] {
  return lines.map((line, index) => ({
    cells: toCells(line.laid ?? "", starts[index] ?? []).map((text) =>
      text === "" ? undefined : toTextLine(text, line.isApart, line.page),
    ),
    page: line.page,
    isApart: line.isApart,
  }));
}

function toTable({ lines: own, columns }: Reading, context: TableContext): Table {
  const { roles, first, starts } = columns;
  const lines = toLaidLines(own, [...starts, ...laterStarts(own, first)]);
  const { header, rows } = findLaidRows(lines, { roles, names: context.names });
  const toRow = toRowReader(lines, roles, context);
  const body = rows.flatMap(({ pairs }) => {
    const [from, to] = [pairs[0]?.[0] ?? 0, pairs.at(-1)?.[1] ?? 0];
    const whole = toRow(from, to);
    return pairs.map(([start, end], index): Row => {
      const { cells, page } = toRow(start, end);
      const shared = (cell: Cell, column: number) =>
        index === 0 ? (whole.cells[column] ?? cell) : toCell([]);
      const isShared = (column: number) => roles[column] === "lp" || roles[column] === "proposers";
      return { page, cells: cells.map((cell, column) => (isShared(column) ? shared(cell, column) : cell)) };
    });
  });
  return { kind: "table", rows: [toRow(0, header), ...withMergedCells(body, roles.indexOf("proposers"))] };
}

/** Puts the lines of each column together, from one line to another. */
function toRowReader(lines: readonly LaidLine[], roles: readonly ColumnRole[], { isWord }: TableContext) {
  const widths = roles.map((_, column) =>
    Math.max(0, ...lines.map(({ cells }) => cells[column]?.width ?? 0)),
  );
  return (start: number, end: number): { cells: Cell[]; page: number } => ({
    cells: widths.map((width, column) => {
      const own = lines.slice(start, end).flatMap(({ cells }) => cells[column] ?? []);
      return toCell(toTextParagraphs(own, width, isWord));
    }),
    page: lines[start]?.page ?? 1,
  });
}

interface Columns {
  readonly roles: readonly ColumnRole[];
  /** Where they begin as a rule, on the first page. */
  readonly first: readonly number[];
  /** Where they begin, by the lines of the first page. */
  readonly starts: readonly (readonly number[])[];
}

export interface LaidContext {
  /** The names known from the lines above a place. */
  readonly namesAbove: (start: number) => readonly string[];
  readonly isWord: (word: string) => boolean;
}

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly TextLine[];
  readonly columns: Columns;
  readonly cost: number;
}

const blank = toTextLine("", false, 1);
