import { spareRoom } from "./paragraphs.ts";
import type { ColumnRole } from "../interpret/columns.ts";
import type { TextLine } from "./lines.ts";

/** A run of lines that is one cell. */
export interface TextCell {
  readonly role: ColumnRole;
  readonly start: number;
  readonly end: number;
}

export interface Segmentation {
  readonly cells: readonly TextCell[];
  readonly cost: number;
}

/** How wide each column is, as far as its lines tell. */
export type ColumnWidths = Readonly<Record<ColumnRole, number>>;

/**
 * Divides the lines of a row into cells, at the least cost: a line wider than its column, a break that the column's width
 * did not force, a cell that begins or ends in the middle of a sentence all cost something; a known name earns.
 */
export function segmentRow(lines: readonly TextLine[], plan: Plan, isNameSpan: IsNameSpan): Segmentation {
  const roles = plan.roles.filter((role) => role !== "lp");
  const sums = roles.map((role) => breakSums(lines, plan.widths[role], role));
  const moves = roles.map((_, from) => roles.map((__, to) => moveCost(roles, from, to)));
  const best: Step[][] = [
    roles.map((_, column) => ({ cost: openingCost(roles, column), column: -1, start: 0 })),
  ];
  for (let end = 1; end <= lines.length; end += 1)
    best.push(
      roles.map((_, column) =>
        bestCellEndingAt({ lines, plan, roles, sums, moves, best, isNameSpan }, end, column),
      ),
    );
  return trace(best, roles, lines.length);
}

export interface Plan {
  readonly roles: readonly ColumnRole[];
  readonly widths: ColumnWidths;
}

/** Whether lines of the row, from one place to another, are one known name or several. */
export type IsNameSpan = (start: number, end: number) => boolean;

/** `best[end][column]`: the cheapest way to have read the first `end` lines, the last cell being in `column`. */
function bestCellEndingAt(state: State, end: number, column: number): Step {
  const { lines, plan, roles, sums, isNameSpan } = state;
  const role = roles[column] ?? "response";
  const first = Math.max(0, end - (role === "proposers" ? 8 : maxCellLines));
  let found: Step = { cost: Infinity, column: -1, start: end };
  for (let start = end - 1; start >= first; start -= 1) {
    const inside = (sums[column]?.[end - 1] ?? 0) - (sums[column]?.[start] ?? 0);
    const own =
      inside +
      widthCost(lines[start], plan.widths[role]) +
      edgeCost(lines, role, start, end) +
      nameCost(role, isNameSpan(start, end));
    const before = cheapestBefore(state, start, column);
    if (before.cost + own < found.cost) found = { cost: before.cost + own, column: before.column, start };
  }
  return found;
}

/** The cheapest reading of everything above a line from which the reading can go on in a column. */
function cheapestBefore({ lines, best, moves }: State, start: number, column: number) {
  if (start === 0) return { cost: best[0]?.[column]?.cost ?? Infinity, column: -1 };
  const apart = lines[start]?.isApart ? -2 : 0;
  let found = { cost: Infinity, column: -1 };
  best[start]?.forEach((step, index) => {
    const cost = step.cost + apart + (moves[index]?.[column] ?? Infinity);
    if (cost < found.cost) found = { cost, column: index };
  });
  return found;
}

/** Running sums of what the breaks inside a cell would cost, so that any cell is the difference of two. */
function breakSums(lines: readonly TextLine[], width: number, role: ColumnRole): number[] {
  let sum = 0;
  return lines.map((line, index) => {
    const before = lines[index - 1];
    if (before) sum += breakCost(before, line, width, role) + widthCost(line, width);
    return sum;
  });
}

function breakCost(before: TextLine, line: TextLine, width: number, role: ColumnRole): number {
  const apart = line.isApart ? 3 : 0;
  const room = spareRoom(before, line, width);
  const { endsSentence } = before;
  const begins = line.beginsSentence;
  if (room <= 0.035) return apart + (begins && !endsSentence && role !== "proposers" ? 0.25 : 0);
  if (endsSentence && begins) return apart + (role === "response" ? 1 : 3);
  if (line.isItem) return apart + 0.5;
  return apart + 1.5 + 8 * room;
}

function widthCost(line: TextLine | undefined, width: number): number {
  return 40 * Math.max(0, (line?.width ?? 0) / Math.max(1, width) - 1.04);
}

function edgeCost(lines: readonly TextLine[], role: ColumnRole, start: number, end: number): number {
  const begin = lines[start]?.beginsSentence ? 0 : 5;
  const last = lines[end - 1];
  if (last?.isOpen) return begin + 5;
  if (role === "response") return begin + (last?.endsSentence ? 0 : 1.2);
  return begin + (last?.endsSentence ? 0.6 : 0);
}

function nameCost(role: ColumnRole, isName: boolean): number {
  if (!isName) return 0;
  return role === "proposers" ? -8 : 4;
}

/** Cells follow each other by columns; after the last a further proposal of the same proposers may begin. */
function moveCost(roles: readonly ColumnRole[], from: number, to: number): number {
  const isNext = to === from + 1;
  const skipsNames = roles[from + 1] === "proposers" && to === from + 2;
  if (isNext) return 0;
  if (skipsNames) return 3;
  if (from !== roles.length - 1) return Infinity;
  if (to === 0) return roles[0] === "proposers" ? 2.5 : 1.5;
  return to === 1 && roles[0] === "proposers" ? 1.5 : Infinity;
}

function openingCost(roles: readonly ColumnRole[], column: number): number {
  if (column === 0) return 0;
  return column === 1 && roles[0] === "proposers" ? 6 : Infinity;
}

function trace(
  best: readonly (readonly Step[])[],
  roles: readonly ColumnRole[],
  length: number,
): Segmentation {
  const last = best[length] ?? [];
  const ends = last.map((step, column) => ({
    cost: step.cost + (column === roles.length - 1 ? 0 : 6),
    column,
  }));
  const end = ends.sort((a, b) => a.cost - b.cost)[0];
  if (!end || end.cost === Infinity) return { cells: [], cost: 100 };
  const cells: TextCell[] = [];
  for (let [at, column] = [length, end.column]; at > 0 && column >= 0;) {
    const step: Step | undefined = best[at]?.[column];
    if (!step) break;
    cells.unshift({ role: roles[column] ?? "response", start: step.start, end: at });
    [at, column] = [step.start, step.column];
  }
  return { cells, cost: end.cost };
}

interface Step {
  readonly cost: number;
  /** The column of the cell before; -1 at the row's beginning. */
  readonly column: number;
  readonly start: number;
}

interface State {
  readonly lines: readonly TextLine[];
  readonly plan: Plan;
  readonly roles: readonly ColumnRole[];
  readonly sums: readonly (readonly number[])[];
  readonly moves: readonly (readonly number[])[];
  readonly best: readonly (readonly Step[])[];
  readonly isNameSpan: IsNameSpan;
}

const maxCellLines = 90;
