import { toNameFinder } from "./names.ts";
import { toTextRows } from "./rows.ts";
import { segmentRow } from "./segment.ts";
import { toTextParagraphs } from "./paragraphs.ts";
import type { Cell, Paragraph, Row, Table } from "../document.ts";
import type { ColumnRole } from "../interpret/columns.ts";
import type { TextHeader } from "./header.ts";
import type { TextLine } from "./lines.ts";
import type { TextRow } from "./rows.ts";
import type { ColumnWidths, IsNameSpan, Plan, Segmentation } from "./segment.ts";

/** A table found again in text that lost its cells. */
export interface TextTable {
  readonly table: Table;
  /** How badly the lines fit into columns, for each line; above 1 the text is probably out of order. */
  readonly strain: number;
}

/**
 * Finds the cells again: the widths of the columns under which the breaks of the lines make the most sense are looked for,
 * starting from several guesses.
 */
export function toTextTable(
  lines: readonly TextLine[],
  header: TextHeader,
  context: TableContext,
): TextTable {
  const finder = toNameFinder(context.names);
  const rows = toTextRows(lines, header.roles.includes("lp")).map((row) => ({
    ...row,
    lines: finder.part(row.lines),
  }));
  const spans = rows.map((row) => finder.spansIn(row.lines));
  const sample = { rows: rows.slice(0, sampleRows), spans: spans.slice(0, sampleRows) };
  const { plan } = bestAttempt(sample, header.roles, lines);
  const found = attempt({ rows, spans }, plan);
  const body = rows.flatMap((row, index) => toRows(row, found.rows[index], found.plan, context));
  const head: Row = {
    cells: header.texts.map((text) => toCell([{ kind: "paragraph", text, links: [], notes: [] }])),
  };
  return { table: { kind: "table", rows: [head, ...body] }, strain: found.cost / Math.max(1, lines.length) };
}

export interface TableContext {
  /** Names known from elsewhere in the document. */
  readonly names: readonly string[];
  readonly isWord: (word: string) => boolean;
}

/** Tries the guesses, then improves on the most promising of them. */
function bestAttempt(body: Body, roles: readonly ColumnRole[], lines: readonly TextLine[]): Attempt {
  const sorted = lines.map(({ width }) => width).sort((a, b) => b - a);
  const widest = Math.max(1, sorted[Math.floor(sorted.length * 0.01)] ?? 1);
  const attempts = guesses.map(([proposers, proposal, response]) => {
    const widths = {
      lp: widest,
      proposers: proposers * widest,
      proposal: proposal * widest,
      response: response * widest,
    };
    return attempt(body, { roles, widths });
  });
  const settled = attempts
    .sort(byCost)
    .slice(0, 4)
    .map((start) => adjust(body, settle(body, start)));
  return (
    settled.sort(byCost)[0] ??
    attempt(body, { roles, widths: { lp: 1, proposers: 1, proposal: 1, response: 1 } })
  );
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
    const next = attempt(body, { ...start.plan, widths: measure(body.rows, best) });
    if (next.cost >= best.cost - 0.01) break;
    best = next;
  }
  return best;
}

function attempt({ rows, spans }: Body, plan: Plan): Attempt {
  const divided = rows.map((row, index) => segmentRow(row.lines, plan, spans[index] ?? (() => false)));
  return {
    plan,
    rows: divided,
    cost: divided.reduce((sum, { cost }, index) => sum + Math.min(cost, costLimit(rows[index])), 0),
  };
}

function measure(rows: readonly TextRow[], { rows: divided, plan }: Attempt): ColumnWidths {
  const widest = (role: ColumnRole) => {
    const widths = rows.flatMap(({ lines }, index) =>
      (divided[index]?.cells ?? [])
        .filter((cell) => cell.role === role)
        .flatMap((cell) => lines.slice(cell.start, cell.end).map(({ width }) => width)),
    );
    const sorted = widths.sort((a, b) => b - a);
    return sorted[Math.floor(sorted.length * 0.02)] ?? plan.widths[role];
  };
  return {
    lp: plan.widths.lp,
    proposers: widest("proposers"),
    proposal: widest("proposal"),
    response: widest("response"),
  };
}

/** One row of the table for every proposal; those after the first leave number and proposers open. */
function toRows(
  row: TextRow,
  segmentation: Segmentation | undefined,
  plan: Plan,
  { isWord }: TableContext,
): Row[] {
  const groups = (segmentation?.cells ?? []).reduce<Map<ColumnRole, Paragraph[]>[]>(
    (made, { role, start, end }) => {
      const paragraphs = toTextParagraphs(row.lines.slice(start, end), plan.widths[role], isWord);
      const last = made.at(-1);
      const isNew =
        !last ||
        last.has(role) ||
        plan.roles.indexOf(role) < Math.max(...[...last.keys()].map((other) => plan.roles.indexOf(other)));
      if (isNew) return [...made, new Map([[role, paragraphs]])];
      last.set(role, paragraphs);
      return made;
    },
    [],
  );
  return groups.map((cells, index) => ({
    cells: plan.roles.map((role) =>
      toCell(role === "lp" ? lpParagraph(index === 0 ? row.lp : "") : (cells.get(role) ?? [])),
    ),
    page: row.lines[0]?.page ?? 1,
  }));
}

function toCell(paragraphs: readonly Paragraph[]): Cell {
  return { paragraphs, colSpan: 1, rowSpan: 1 };
}

function lpParagraph(lp: string): Paragraph[] {
  return lp === "" ? [] : [{ kind: "paragraph", text: lp, links: [], notes: [] }];
}

interface Body {
  readonly rows: readonly TextRow[];
  readonly spans: readonly IsNameSpan[];
}

interface Attempt {
  readonly plan: Plan;
  readonly rows: readonly Segmentation[];
  readonly cost: number;
}

// A few rows tell how wide the columns are.
const sampleRows = 16;

// A row that fits no columns at all must not bend the columns of the others.
function costLimit(row: TextRow | undefined): number {
  return 12 + (row?.lines.length ?? 0) * 0.5;
}

const guesses = [0.25, 0.35, 0.45, 0.6, 0.75].flatMap((proposers) =>
  [0.35, 0.45, 0.55, 0.7, 0.85, 1].flatMap((proposal) =>
    [1, 0.8, 0.6].map((response) => [proposers, proposal, response] as const),
  ),
);
