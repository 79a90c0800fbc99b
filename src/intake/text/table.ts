import { toFragments, toWholeLines } from "./fragments.ts";
import { toNameFinder, toNameTest } from "./names.ts";
import { toTextParagraphs } from "./paragraphs.ts";
import { toTextRows } from "./rows.ts";
import { segmentRow } from "./segment.ts";
import type { Cell, Paragraph, Row, Table } from "../document.ts";
import type { ColumnRole } from "../interpret/columns.ts";
import type { Fragment } from "./fragments.ts";
import type { TextHeader } from "./header.ts";
import type { TextLine } from "./lines.ts";
import type { NameSpans } from "./names.ts";
import type { ColumnWidths, Plan, Segmentation } from "./segment.ts";

/** A table found again in text that lost its cells. */
export interface TextTable {
  readonly table: Table;
  /** How badly the lines fit into columns, for each line; above 1 the text is probably out of order. */
  readonly strain: number;
  /** Numbers of rows whose cells a page break cut in a way that leaves open which words belong to which. */
  readonly cutRows: readonly string[];
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
  const isNumbered = header.roles.includes("lp");
  const toSpans = toNameFinder(context.names);
  const isName = toNameTest(context.names);
  const place = !isNumbered ? "none" : header.roles[0] === "lp" ? "first" : "last";
  const rows = toTextRows(lines, place).map((row) => {
    const fragments = toFragments(row.lines, isName);
    return { ...row, fragments, spans: toSpans(fragments) };
  });
  const sample = sampleOf(rows);
  const plan = withAlignment(
    sample,
    bestPlan(sample, { roles: header.roles, isNumbered, isTopAligned: false }, lines),
  );
  const found = attempt(rows, plan);
  const body = rows.flatMap((row, index) => toRows(row, found.rows[index], found.plan, context));
  const head: Row = {
    cells: header.texts.map((text) => toCell([{ kind: "paragraph", text, links: [], notes: [] }])),
  };
  const cutRows = rows.filter((row, index) => isCutAmbiguously(row, found.rows[index])).map(({ lp }) => lp);
  return {
    table: { kind: "table", rows: [head, ...body] },
    strain: found.cost / Math.max(1, lines.length),
    cutRows,
  };
}

export interface TableContext {
  /** Names known from elsewhere in the document. */
  readonly names: readonly string[];
  readonly isWord: (word: string) => boolean;
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
    .map((start) => adjust(body, settle(body, start)));
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

function attempt(rows: Body, plan: Plan): Attempt {
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

/** One row of the table for every proposal; those after the first leave number and proposers open. */
function toRows(
  row: BodyRow,
  segmentation: Segmentation | undefined,
  plan: Plan,
  { isWord }: TableContext,
): Row[] {
  return toGroups(row.fragments, segmentation?.cells ?? [], plan.roles).map((group, index) => ({
    cells: plan.roles.map((role) =>
      toCell(
        role === "lp"
          ? lpParagraph(index === 0 ? row.lp : "")
          : toTextParagraphs(group.get(role) ?? [], plan.widths[role], isWord),
      ),
    ),
    page: row.lines[0]?.page ?? 1,
  }));
}

/** The lines of each proposal by column; what a page break cut off is put where it belongs. */
function toGroups(
  fragments: readonly Fragment[],
  cells: Segmentation["cells"],
  roles: readonly ColumnRole[],
): ReadonlyMap<ColumnRole, readonly TextLine[]>[] {
  return cells.reduce<Map<ColumnRole, readonly TextLine[]>[]>((groups, { role, start, end, isContinued }) => {
    const lines = toWholeLines(fragments.slice(start, end));
    const last = groups.at(-1);
    const isLater = [...(last?.keys() ?? [])].every((other) => roles.indexOf(other) < roles.indexOf(role));
    if (!last || (!isContinued && !isLater)) return [...groups, new Map([[role, lines]])];
    return [...groups.slice(0, -1), new Map([...last, [role, [...(last.get(role) ?? []), ...lines]]])];
  }, []);
}

/** Several cells go on at the top of a page in one line, and nothing but its sense tells where one ends. */
function isCutAmbiguously({ fragments }: BodyRow, segmentation: Segmentation | undefined): boolean {
  const top = fragments.findIndex(({ opensPage }) => opensPage);
  if (top < 0) return false;
  const opening = fragments[top - 1];
  const before = segmentation?.cells.find(({ start, end }) => start < top && end >= top);
  const isJoined =
    opening !== undefined && before !== undefined && fragments[before.start]?.opensLine === false;
  const isContinued = segmentation?.cells.some((cell) => cell.isContinued) === true;
  return isContinued || isJoined;
}

function toCell(paragraphs: readonly Paragraph[]): Cell {
  return { paragraphs, colSpan: 1, rowSpan: 1 };
}

function lpParagraph(lp: string): Paragraph[] {
  return lp === "" ? [] : [{ kind: "paragraph", text: lp, links: [], notes: [] }];
}

interface BodyRow {
  readonly lp: string;
  readonly lines: readonly TextLine[];
  readonly fragments: readonly Fragment[];
  readonly spans: NameSpans;
}

type Body = readonly BodyRow[];

interface Attempt {
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
