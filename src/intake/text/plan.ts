import { toWholeLines } from "./fragments.ts";
import { segmentRow } from "./segment.ts";
import type { ColumnRole } from "../interpret/columns.ts";
import type { Fragment } from "./fragments.ts";
import type { TextLine } from "./lines.ts";
import type { NameSpans } from "./names.ts";
import type { ColumnWidths, Plan, Segmentation } from "./segment.ts";

/** The plan under which the rows are divided at the least cost, told by the beginning of the table. */
export function findPlan(
  rows: Body,
  table: Pick<Plan, "roles" | "isNumbered" | "areNamesListed">,
  lines: readonly TextLine[],
): Plan {
  const sample = sampleOf(rows);
  return withAlignment(sample, bestPlan(sample, { ...table, isTopAligned: false }, lines));
}

/** Enough of the table's beginning to tell how wide its columns are; without numbers it is one long row. */
function sampleOf(rows: Body): Body {
  return rows.slice(0, sampleRows).map((row) => {
    const fragments = row.fragments.filter(({ line }) => line < sampleLines);
    return { ...row, fragments, lines: row.lines.slice(0, sampleLines) };
  });
}

/** Tries the guesses, then improves on the most promising of them. */
function bestPlan(body: Body, table: Omit<Plan, "widths">, lines: readonly TextLine[]): Plan {
  const sorted = lines.map(({ width }) => width).sort((a, b) => b - a);
  const widest = Math.max(1, sorted[Math.floor(sorted.length * 0.01)] ?? 1);
  const attempts = guesses.map(([proposers, proposal, response]) => {
    const widths = {
      lp: widest,
      proposers: proposers * widest,
      proposal: proposal * widest,
      response: response * widest,
      other: proposers * widest,
    };
    return attempt(body, { ...table, widths });
  });
  const settled = attempts
    .sort(byCost)
    .slice(0, 4)
    .map((start) => settle(body, start))
    .filter((start, index, all) => all.findIndex((other) => hasSameWidths(other, start)) === index)
    .map((start) => adjust(body, start));
  const even = { lp: 1, proposers: 1, proposal: 1, response: 1, other: 1 };
  return settled.sort(byCost)[0]?.plan ?? { ...table, widths: even };
}

/** Whether cells of one line are, as a rule, put together with the next cell. */
function withAlignment(body: Body, plan: Plan): Plan {
  const free = attempt(body, plan);
  const lastRole = plan.roles.filter((role) => role !== "lp").at(-1);
  const ends = free.rows.flatMap(({ cells }, index) => {
    const fragments = body[index]?.fragments ?? [];
    return cells.flatMap(({ role, start, end }) => {
      const [first, last, next] = [fragments[start], fragments[end - 1], fragments[end]];
      if (!first || !last || !next || last.closesPage || role === lastRole) return [];
      return [{ isLine: first.line === last.line, endsInLine: !next.opensLine }];
    });
  });
  const together = ends.filter(({ isLine, endsInLine }) => isLine && endsInLine).length;
  const against = ends.filter(({ isLine, endsInLine }) => isLine !== endsInLine).length;
  if (together < 2 || together < against * 2) return plan;
  const aligned = { ...plan, isTopAligned: true };
  return settle(body, attempt(body, aligned)).plan;
}

/** Several guesses settle on the same columns. */
function hasSameWidths({ plan: a }: Attempt, { plan: b }: Attempt): boolean {
  return a.roles.every((role) => a.widths[role] === b.widths[role]);
}

function byCost(a: Attempt, b: Attempt): number {
  return a.cost - b.cost;
}

/** Widens and narrows one column after the other as long as it helps. */
function adjust(body: Body, start: Attempt): Attempt {
  let best = start;
  for (let round = 0; round < 3; round += 1) {
    const before = best.cost;
    for (const role of ["proposers", "proposal", "response"] as const)
      for (const factor of [0.7, 0.85, 0.93, 1.08, 1.2, 1.4]) {
        const widths = { ...best.plan.widths, [role]: best.plan.widths[role] * factor };
        const next = attempt(body, { ...best.plan, widths });
        if (next.cost < best.cost - 0.01) best = next;
      }
    if (best.cost > before - 0.01) break;
  }
  return best;
}

/** Divides the rows, measures the columns that come out, and divides again until nothing changes. */
function settle(body: Body, start: Attempt): Attempt {
  let best = start;
  for (let round = 0; round < 4; round += 1) {
    const next = attempt(body, { ...start.plan, widths: measure(body, best) });
    if (next.cost >= best.cost - 0.01) break;
    best = next;
  }
  return best;
}

/** Divides all the rows under a plan. */
export function attempt(rows: Body, plan: Plan): Attempt {
  const divided = rows.map(({ fragments, spans }) => segmentRow(fragments, plan, spans));
  return {
    plan,
    rows: divided,
    cost: divided.reduce((sum, { cost }, index) => sum + Math.min(cost, costLimit(rows[index])), 0),
  };
}

function measure(rows: Body, { rows: divided, plan }: Attempt): ColumnWidths {
  const widest = (role: ColumnRole) => {
    const widths = rows.flatMap(({ fragments }, index) =>
      (divided[index]?.cells ?? [])
        .filter((cell) => cell.role === role)
        .flatMap((cell) => toWholeLines(fragments.slice(cell.start, cell.end)).map(({ width }) => width)),
    );
    const sorted = widths.sort((a, b) => b - a);
    return sorted[Math.floor(sorted.length * 0.02)] ?? plan.widths[role];
  };
  return {
    lp: plan.widths.lp,
    proposers: widest("proposers"),
    proposal: widest("proposal"),
    response: widest("response"),
    other: widest("other"),
  };
}

/** A row by its pieces, with the names among them. */
export interface BodyRow {
  readonly lp: string;
  readonly lines: readonly TextLine[];
  readonly fragments: readonly Fragment[];
  readonly spans: NameSpans;
}

export type Body = readonly BodyRow[];

export interface Attempt {
  readonly plan: Plan;
  readonly rows: readonly Segmentation[];
  readonly cost: number;
}

const sampleRows = 16;
const sampleLines = 180;

// A row that fits no columns at all must not bend the columns of the others.
function costLimit(row: BodyRow | undefined): number {
  return 12 + (row?.lines.length ?? 0) * 0.5;
}

const guesses = [0.25, 0.35, 0.45, 0.6, 0.75].flatMap((proposers) =>
  [0.35, 0.45, 0.55, 0.7, 0.85, 1].flatMap((proposal) =>
    [1, 0.8, 0.6].map((response) => [proposers, proposal, response] as const),
  ),
);
