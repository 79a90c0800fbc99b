import { columnRoles } from "../interpret/columns.ts";
import { isSameName } from "../interpret/inflection.ts";
import { beginsAsOffice, beginsAsOrganization } from "../interpret/names.ts";
import { toProposers } from "../interpret/proposers.ts";
import { spareRoom } from "./paragraphs.ts";
import type { ColumnRole } from "../interpret/columns.ts";
import type { TextLine } from "./lines.ts";

/** A line of a table by its columns; undefined where a column is blank. */
export interface LaidLine {
  readonly cells: readonly (TextLine | undefined)[];
  readonly page: number;
  readonly isApart: boolean;
}

export interface LaidTask {
  readonly roles: readonly ColumnRole[];
  /** Names known from elsewhere in the document. */
  readonly names: readonly string[];
  /** Whether short cells stand in the middle beside tall ones, not at the top. */
  readonly isCentred: boolean;
}

/** What speaks against lines being the header, a row by its number and names, or a proposal with its response. */
export interface LaidCost {
  readonly header: (end: number) => number;
  readonly label: (start: number, end: number) => number;
  readonly pair: (start: number, end: number) => number;
}

export function toLaidCost(lines: readonly LaidLine[], task: LaidTask): LaidCost {
  const columns = task.roles.map((_, column) => toColumn(lines, column));
  const of = (role: ColumnRole) => columns[task.roles.indexOf(role)];
  const [numbers, names] = [of("lp"), of("proposers")];
  const place = (column: Column, start: number, end: number) =>
    placeCost(lines, column.within(start, end), { start, end, isCentred: task.isCentred });
  const namedAt = remembered((first, last) => nameCost(names?.within(first, last + 1) ?? [], task.names));
  const named = (own: readonly Placed[]) => namedAt(own[0]?.at ?? 0, own.at(-1)?.at ?? -1);
  const texts = (["proposal", "response"] as const).flatMap((role) => {
    const column = of(role);
    return column ? [{ role, column }] : [];
  });
  return {
    header: (end) => (end > longestHeader ? Infinity : headerCost(lines.slice(0, end), task.roles)),
    label: (start, end) => {
      const numbering = numbers ? numberCost(numbers.within(start, end)) + place(numbers, start, end) : 0;
      // Lines with several numbers are no row, whatever their names.
      if (!names || numbering >= severalNumbers) return numbering;
      return numbering + named(names.within(start, end)) + place(names, start, end);
    },
    pair: remembered((start, end) =>
      texts.reduce(
        (sum, { role, column }) =>
          sum + textCost(column.within(start, end), role, column.width) + place(column, start, end),
        lines.slice(start + 1, end).filter(({ isApart }) => isApart).length,
      ),
    ),
  };
}

function remembered(cost: (start: number, end: number) => number): (start: number, end: number) => number {
  const known = new Map<number, number>();
  return (start, end) => {
    const key = start * stride + end;
    const found = known.get(key) ?? cost(start, end);
    known.set(key, found);
    return found;
  };
}

/** The lines of one column, each with its place among all. */
function toColumn(lines: readonly LaidLine[], column: number): Column {
  const own = lines.flatMap(({ cells }, at) => {
    const line = cells[column];
    return line ? [{ at, line }] : [];
  });
  const first = lines.map((_, at) => own.findIndex((one) => one.at >= at));
  const from = (at: number) => (at < first.length && (first[at] ?? -1) >= 0 ? (first[at] ?? 0) : own.length);
  return {
    width: Math.max(0, ...own.map(({ line }) => line.width)),
    within: (start, end) => own.slice(from(start), from(end)),
  };
}

function headerCost(lines: readonly LaidLine[], roles: readonly ColumnRole[]): number {
  const texts = roles.map((_, column) => lines.flatMap(({ cells }) => cells[column]?.text ?? []).join(" "));
  const own = columnRoles(texts);
  const isWhole = texts.every((text) => /^[^\p{L}]*(?:\p{Lu}|l\.|$)/u.test(text) && text.length < 140);
  // A row that were taken for a part of the header would be lost without a word.
  const hasRow = lines.some(({ cells: [first, ...others] }) => {
    const isNumbered = /^\d{1,3}[.)](?:\s|$)/u.test(first?.text ?? "");
    return isNumbered && others.some((cell) => /\p{L}/u.test(cell?.text ?? ""));
  });
  return isWhole && !hasRow && roles.every((role, column) => (own?.[column] ?? "other") === role)
    ? 0.8 * lines.length
    : Infinity;
}

function numberCost(numbers: readonly Placed[]): number {
  const count = numbers.filter(({ line }) =>
    /^(?:(?:\d{1,2}\.)?\d{1,3}[a-z]?|[IVXL]+)[.)]?$/u.test(line.text),
  ).length;
  return severalNumbers * Math.abs(count - 1) + 3 * (numbers.length - count);
}

function nameCost(own: readonly Placed[], known: readonly string[]): number {
  const first = own[0]?.line;
  if (!first || own.length > longestNames) return 5;
  const names = toProposers(
    own.map(({ line }) => ({ kind: "paragraph", text: line.text, links: [], notes: [] })),
    known,
  );
  if (names.every((name) => known.some((other) => isSameName(other, name)))) return -2 - 2 * names.length;
  const text = own.map(({ line }) => line.text).join(" ");
  const begins = beginsAsOrganization(text) || beginsAsOffice(text);
  return (first.beginsSentence ? 0 : 5) - (begins ? 1 : 0);
}

function textCost(own: readonly Placed[], role: ColumnRole, width: number): number {
  const [first, last] = [own[0]?.line, own.at(-1)?.line];
  if (!first || !last) return 9;
  const isItem = role === "proposal" && /^(?:[2-9][.)]|[b-z]\)|[-–—•])\s/u.test(first.text);
  const begins = first.beginsSentence && !isItem ? 0 : role === "proposal" ? 3 : 5;
  const ends = last.isOpen ? 5 : role === "response" && !last.endsSentence ? 1.2 : 0;
  return own.slice(1).reduce((sum, { line }, index) => {
    const before = own[index]?.line ?? line;
    const isBroken = line.beginsSentence && !line.isItem && spareRoom(before, line, width) > 0.08;
    return sum + (isBroken ? (role === "response" && before.endsSentence ? 0.5 : 1.5) : 0);
  }, begins + ends);
}

/** A cell has no gaps and stands where the others of its row do; where a page cuts it, only the first is known. */
function placeCost(
  lines: readonly LaidLine[],
  own: readonly Placed[],
  { start, end, isCentred }: Place,
): number {
  const [first, last] = [own[0]?.at, own.at(-1)?.at];
  if (first === undefined || last === undefined) return 0;
  const gaps = own.slice(1).reduce((sum, { at }, index) => {
    const before = own[index]?.at ?? at;
    const isCut = lines[before]?.page !== lines[at]?.page;
    return sum + (isCut ? 0 : Math.min(3, (isCentred ? 0.2 : 1.5) * (at - before - 1) ** 2));
  }, 0);
  if (!isCentred) return gaps + 1.5 * Math.min(3, first - start);
  if (lines[start]?.page !== lines[end - 1]?.page) return gaps + 0.5;
  return gaps + Math.max(0, Math.abs(first - start - (end - 1 - last)) - 1);
}

interface Placed {
  readonly at: number;
  readonly line: TextLine;
}

interface Column {
  readonly width: number;
  readonly within: (start: number, end: number) => Placed[];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly isCentred: boolean;
}

const longestHeader = 10;
const severalNumbers = 12;
const longestNames = 14;
const stride = 100_000;
