import { spareRoom } from "./paragraphs.ts";
import type { ColumnRole } from "../interpret/columns.ts";
import type { Fragment } from "./fragments.ts";
import type { NameSpans } from "./names.ts";

/** What speaks for and against a run of fragments being one cell of a column, added up. */
export interface CellCost {
  readonly of: (start: number, end: number, isContinued: boolean) => number;
  /** What neither the run nor any longer one with the same end can fall below. */
  readonly atLeast: (start: number, end: number) => number;
}

/**
 * A line wider than its column, a break that the column's width did not force, a cell that begins or ends in the middle of a
 * sentence cost something; a known name earns. Impossible cells cost Infinity.
 */
export function toCellCost(fragments: readonly Fragment[], column: Column, spans: NameSpans): CellCost {
  const { role, width } = column;
  const lines = toLines(fragments);
  const inside = runningSums(lines.map((line, index) => lineCost(lines[index - 1], line, column)));
  const stated = runningSums(fragments.map(({ statements }) => statements));
  const atLeast = (start: number, end: number) =>
    inside((fragments[start]?.line ?? 0) + 2, (fragments[end - 1]?.line ?? 0) + 1) - mostEarned;
  const of = (start: number, end: number, isContinued: boolean) => {
    const [first, last] = [fragments[start], fragments[end - 1]];
    if (!first || !last) return Infinity;
    const parts = { first, last, next: fragments[end] };
    const edges =
      beginCost(first, role, isContinued) +
      endCost(parts, role) +
      alignmentCost(parts, column) +
      nameCost(column, spans, {
        start,
        end,
        isContinued,
        isCut: parts.next !== undefined && last.closesPage,
      });
    const speech = role === "proposal" ? Math.min(3, stated(start, end)) * 0.8 : 0;
    if (first.line === last.line)
      return edges + speech + widthCost(widthOf(fragments.slice(start, end)), width);
    const endsInLine = parts.next?.opensLine === false;
    if (endsInLine && last.line > first.line + 1) return Infinity;
    const opening = lines[first.line];
    const rest = fragments.slice(start, (opening?.start ?? 0) + (opening?.count ?? 0));
    const head = { ...rest.at(-1), width: widthOf(rest) } as Fragment;
    const second = endsInLine ? lineOf(fragments, start + rest.length, end) : lines[first.line + 1];
    const begun =
      widthCost(head.width, width) + (second ? lineCost({ ...second, last: head }, second, column) : 0);
    return edges + speech + begun + inside(first.line + 2, last.line + 1);
  };
  return { of, atLeast };
}

/** What is known of the column that a cell would be in. */
export interface Column {
  readonly role: ColumnRole;
  readonly width: number;
  /** Whether another column stands to the right of it. */
  readonly hasNext: boolean;
  /** Whether the cells of a row are known to begin at one height. */
  readonly isTopAligned: boolean;
  /** Whether proposers are, as a rule, those whose names stand in the document's lists. */
  readonly areNamesListed: boolean;
}

/** Side by side, a cell of one line and the first line of the next are put together; where cells begin at one height, no others. */
function alignmentCost({ first, last, next }: CellEnds, { hasNext, isTopAligned }: Column): number {
  if (!next || last.closesPage) return 0;
  const endsInLine = !next.opensLine;
  if (!hasNext) return endsInLine ? 3 : 0;
  if (!isTopAligned) return 0;
  const isLine = first.line === last.line;
  if (isLine) return endsInLine ? 0 : 2.5;
  return endsInLine ? 4 : 0;
}

interface CellEnds {
  readonly first: Fragment;
  readonly last: Fragment;
  readonly next: Fragment | undefined;
}

interface NamePlace {
  readonly start: number;
  readonly end: number;
  readonly isContinued: boolean;
  /** Whether a page ends there, so that the name may go on on the next. */
  readonly isCut: boolean;
}

/** A visual line: its first and last fragment. */
interface Line {
  readonly start: number;
  readonly count: number;
  readonly width: number;
  readonly first: Fragment;
  readonly last: Fragment;
}

function toLines(fragments: readonly Fragment[]): Line[] {
  const lines: Line[] = [];
  fragments.forEach((fragment, index) => {
    const line = lines.at(-1);
    if (!line || fragment.opensLine)
      lines.push({ start: index, count: 1, width: fragment.width, first: fragment, last: fragment });
    else {
      const width = line.width + space + fragment.width;
      lines[lines.length - 1] = { ...line, count: line.count + 1, width, last: { ...fragment, width } };
    }
  });
  return lines;
}

/** The part of a visual line that lies between two places. */
function lineOf(fragments: readonly Fragment[], start: number, end: number): Line | undefined {
  return toLines(fragments.slice(start, end))[0];
}

function widthOf(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, { width }) => sum + width, (fragments.length - 1) * space);
}

/** What a line costs in the midst of a cell, after the line before. */
function lineCost(before: Line | undefined, line: Line, column: { role: ColumnRole; width: number }): number {
  const over = widthCost(line.width, column.width);
  return before ? over + breakCost(before.last, line.first, column) : over;
}

function breakCost(
  before: Fragment,
  line: Fragment,
  { role, width }: { role: ColumnRole; width: number },
): number {
  const apart = line.isApart && !line.opensPage ? 3 : 0;
  const room = spareRoom(before, line, width);
  const { endsSentence } = before;
  const begins = line.beginsSentence;
  const twoSentences = endsSentence && begins && role === "proposal" ? 1 : 0;
  if (room <= 0.035)
    return apart + twoSentences + (begins && !endsSentence && role !== "proposers" ? 0.25 : 0);
  if (endsSentence && begins) return apart + (role === "response" ? 1 : 3);
  if (line.isItem) return apart + 0.5;
  return apart + 1.5 + 8 * room;
}

function widthCost(own: number, width: number): number {
  return 40 * Math.max(0, own / Math.max(1, width) - 1.04);
}

function beginCost(first: Fragment, role: ColumnRole, isContinued: boolean): number {
  if (role === "other") return (first.opensLine ? 0 : 0.5) + (first.beginsSentence ? 0 : 0.5);
  const inLine = first.opensLine ? 0 : 2;
  if (isContinued) return inLine + (first.beginsSentence ? 1 : 0);
  if (role === "proposal")
    return inLine + (first.beginsSentence ? 0 : 3) + (functionName.test(first.text) ? 2 : 0);
  return inLine + (first.beginsSentence ? 0 : 5);
}

function endCost({ last, next }: { last: Fragment; next: Fragment | undefined }, role: ColumnRole): number {
  if ((next && last.closesPage) || role === "other") return 0;
  if (last.isOpen) return 5;
  if (role === "proposal" && last.text.endsWith("?")) return -question;
  if (role === "response") return last.endsSentence ? 0 : 1.2;
  return last.endsSentence ? 0.6 : 0;
}

function nameCost({ role, areNamesListed }: Column, spans: NameSpans, cell: NamePlace): number {
  const { start, end, isContinued, isCut } = cell;
  const names = spans.countNames(start, end);
  if (role !== "proposers") return names > 0 && !isContinued ? 4 : 0;
  if (names > 0) return -Math.min(mostEarned - question, 3 + 5 * names);
  if (isContinued) return spans.isEndOfName(start, end) ? -4 : 0;
  if (isCut && spans.isStartOfName(start, end)) return -4;
  if (spans.opensAsName(start)) return -1.5;
  return areNamesListed && !spans.isStartOfName(start, end) ? unlisted : 0;
}

/** Sums from one place to another in constant time. */
function runningSums(values: readonly number[]): (start: number, end: number) => number {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return (start, end) => (end > start ? (sums[end] ?? 0) - (sums[start] ?? 0) : 0);
}

/** The most that a cell can earn. */
export const mostEarned = 20;
const question = 2;

const unlisted = 4;
const space = 0.25;
// "Miasta ds. Młodzieży": the rest of somebody's function.
const functionName = /^(?:\p{L}+\s){0,2}ds\.(?:\s|$)/u;
