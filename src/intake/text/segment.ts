import { mostEarned, toCellCost } from "./evidence.ts";
import { toMoves } from "./moves.ts";
import type { ColumnRole } from "../interpret/columns.ts";
import type { CellCost } from "./evidence.ts";
import type { Fragment } from "./fragments.ts";
import type { Moves } from "./moves.ts";
import type { NameSpans } from "./names.ts";

/** A run of fragments that is one cell, or the rest of one that a page break cut. */
export interface TextCell {
  readonly role: ColumnRole;
  readonly start: number;
  readonly end: number;
  readonly isContinued: boolean;
}

export interface Segmentation {
  readonly cells: readonly TextCell[];
  readonly cost: number;
}

/** How wide each column is, as far as its lines tell. */
export type ColumnWidths = Readonly<Record<ColumnRole, number>>;

export interface Plan {
  readonly roles: readonly ColumnRole[];
  readonly widths: ColumnWidths;
  /** Whether rows are numbered, so that new proposers within a row are unlikely. */
  readonly isNumbered: boolean;
  /** Whether the cells of a row begin at one height. */
  readonly isTopAligned: boolean;
  /** Whether proposers are, as a rule, those whose names stand in the document's lists. */
  readonly areNamesListed: boolean;
}

/** Divides the fragments of a row into cells at the least cost. */
export function segmentRow(fragments: readonly Fragment[], plan: Plan, spans: NameSpans): Segmentation {
  const roles = plan.roles.filter((role) => role !== "lp");
  const costs = roles.map((role, index) =>
    toCellCost(
      fragments,
      {
        role,
        width: plan.widths[role],
        hasNext: index < roles.length - 1,
        isTopAligned: plan.isTopAligned,
        areNamesListed: plan.areNamesListed,
      },
      spans,
    ),
  );
  const moves = toMoves(
    { isNumbered: plan.isNumbered, mayLackNames: plan.areNamesListed && !spans.opensAsListed },
    roles,
  );
  const states = roles.flatMap((role, column) => [
    { role, column, isContinued: false },
    { role, column, isContinued: true },
  ]);
  const search = toSearch({ fragments, costs, moves, states });
  search.add(states.map((state) => ({ ...origin, cost: moves.open(state) })));
  for (let end = 1; end <= fragments.length; end += 1)
    search.add(states.map((state) => bestCellEndingAt(search, end, state)));
  return trace(search);
}

function toSearch(task: Task): Search {
  const best: (readonly Step[])[] = [];
  const least: number[] = [];
  const add = (steps: readonly Step[]) => {
    best.push(steps);
    least.push(Math.min(least.at(-1) ?? Infinity, ...steps.map(({ cost }) => cost)));
  };
  return { ...task, best, least, add };
}

/** `best[end][state]`: the cheapest way to have read the first `end` fragments, the last cell being in that state. */
function bestCellEndingAt(search: Search, end: number, state: State): Step {
  const { fragments, costs, least } = search;
  const cell = costs[state.column];
  const lastLine = fragments[end - 1]?.line ?? 0;
  const reach = state.role === "proposers" ? 9 : state.role === "other" ? 6 : maxCellLines;
  let found: Step = { cost: Infinity, before: -1, start: end };
  if (!cell) return found;
  for (let start = end - 1; start >= 0; start -= 1) {
    const first = fragments[start];
    if (!first || lastLine - first.line > reach) break;
    // Where a cell ends in mid-line, the next, centred beside it, begins there: no more than the line above is its own too.
    if (first.line < lastLine - 1 && fragments[end]?.opensLine === false) break;
    if ((least[start] ?? 0) + apart + cell.atLeast(start, end) >= found.cost) break;
    const before = cheapestBefore(search, start, state);
    if (before.cost >= found.cost + mostEarned) continue;
    const own = cell.of(start, end, state.isContinued);
    if (before.cost + own < found.cost) found = { cost: before.cost + own, before: before.index, start };
  }
  return found;
}

/** The cheapest reading of everything above a fragment from which the reading can go on in a state. */
function cheapestBefore({ fragments, best, moves, states }: Search, start: number, state: State) {
  if (start === 0) return { cost: best[0]?.[states.indexOf(state)]?.cost ?? Infinity, index: -1 };
  const first = fragments[start];
  const gap = first?.isApart === true ? apart : 0;
  let found = { cost: Infinity, index: -1 };
  best[start]?.forEach((step, index) => {
    const from = states[index];
    if (!from || step.cost === Infinity) return;
    const cost = step.cost + gap + moves.between(from, state, first?.opensPage ?? false);
    if (cost < found.cost) found = { cost, index };
  });
  return found;
}

function trace({ fragments, best, moves, states }: Search): Segmentation {
  const ends = (best[fragments.length] ?? []).map((step, index) => ({
    cost: step.cost + moves.close(states[index]),
    index,
  }));
  const end = ends.sort((a, b) => a.cost - b.cost)[0];
  if (!end || end.cost === Infinity) return { cells: [], cost: 100 };
  const cells: TextCell[] = [];
  for (let [at, index] = [fragments.length, end.index]; at > 0 && index >= 0;) {
    const [step, state]: [Step | undefined, State | undefined] = [best[at]?.[index], states[index]];
    if (!step || !state) break;
    cells.unshift({ role: state.role, start: step.start, end: at, isContinued: state.isContinued });
    [at, index] = [step.start, step.before];
  }
  return { cells, cost: end.cost };
}

/** A column, and whether the cell is the rest of one that began on the page before. */
export interface State {
  readonly role: ColumnRole;
  readonly column: number;
  readonly isContinued: boolean;
}

interface Step {
  readonly cost: number;
  /** The state of the cell before; -1 at the row's beginning. */
  readonly before: number;
  readonly start: number;
}

interface Task {
  readonly fragments: readonly Fragment[];
  readonly costs: readonly CellCost[];
  readonly moves: Moves;
  readonly states: readonly State[];
}

interface Search extends Task {
  readonly best: readonly (readonly Step[])[];
  /** The least that any reading of so many fragments, or of fewer, costs. */
  readonly least: readonly number[];
  readonly add: (steps: readonly Step[]) => void;
}

// What a space above a cell is worth.
const apart = -2;
const origin = { before: -1, start: 0 };
const maxCellLines = 90;
