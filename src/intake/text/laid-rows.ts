import { toLaidCost } from "./laid-cost.ts";
import type { LaidLine, LaidTask } from "./laid-cost.ts";

/** A row with one number or one name, and where each of its proposals begins and ends. */
export interface LaidRow {
  readonly pairs: readonly Range[];
}

export interface LaidRows {
  /** How many lines the header takes up. */
  readonly header: number;
  readonly rows: readonly LaidRow[];
  readonly cost: number;
}

type Range = readonly [start: number, end: number];

/** Divides the lines of a table into its header, rows and proposals, whichever way its cells are aligned. */
export function findLaidRows(lines: readonly LaidLine[], task: Omit<LaidTask, "isCentred">): LaidRows {
  const [top, centred] = [false, true].map((isCentred) => divide(lines, { ...task, isCentred }));
  if (!top || !centred) return { header: 0, rows: [], cost: Infinity };
  return centred.cost < top.cost ? centred : top;
}

function divide(lines: readonly LaidLine[], task: LaidTask): LaidRows {
  const cost = toLaidCost(lines, task);
  const best: Step[] = lines.map(() => ({ cost: Infinity, before: -1, pairs: [] }));
  best.push({ cost: Infinity, before: -1, pairs: [] });
  for (let start = 0; start < lines.length; start += 1) {
    const opening = start === 0 ? 0 : cost.header(start);
    const so = best[start];
    if (start > 0 && so && opening < so.cost) best[start] = { cost: opening, before: -1, pairs: [] };
    const from = best[start]?.cost ?? Infinity;
    if (from === Infinity) continue;
    const inner = toPairs(start, lines.length, cost.pair);
    for (let end = start + 1; end <= Math.min(lines.length, start + longest); end += 1) {
      const pairs = inner(end);
      const whole = from + pairs.cost + cost.label(start, end) + eachRow;
      if (whole < (best[end]?.cost ?? Infinity))
        best[end] = { cost: whole, before: start, pairs: pairs.ranges };
    }
  }
  return trace(best);
}

/** The cheapest way to divide a row that begins at a line, and ends at another, into proposals. */
function toPairs(start: number, limit: number, pair: (from: number, to: number) => number) {
  const best: { cost: number; before: number }[] = [{ cost: 0, before: -1 }];
  const upTo = (end: number) => {
    for (let at = start + best.length; at <= end; at += 1) {
      let found = { cost: Infinity, before: start };
      for (let from = start; from < at; from += 1) {
        const cost = (best[from - start]?.cost ?? Infinity) + pair(from, at) + (from > start ? further : 0);
        if (cost < found.cost) found = { cost, before: from };
      }
      best.push(found);
    }
  };
  return (end: number): { cost: number; ranges: Range[] } => {
    upTo(Math.min(end, limit));
    const ranges: Range[] = [];
    for (let at = end; at > start; at = best[at - start]?.before ?? start)
      ranges.unshift([best[at - start]?.before ?? start, at]);
    return { cost: best[end - start]?.cost ?? Infinity, ranges };
  };
}

function trace(best: readonly Step[]): LaidRows {
  const rows: LaidRow[] = [];
  let at = best.length - 1;
  for (let step = best[at]; step && step.before >= 0; step = best[at]) {
    rows.unshift({ pairs: step.pairs });
    at = step.before;
  }
  return { header: at, rows, cost: best.at(-1)?.cost ?? Infinity };
}

interface Step {
  readonly cost: number;
  /** Where the row that ends here begins; -1 where the header ends. */
  readonly before: number;
  readonly pairs: readonly Range[];
}

const longest = 70;
const eachRow = 0.2;
// A further proposal under one number or name.
const further = 1;
