import { toFragments, toWholeLines } from "./fragments.ts";
import { areNamesListed, toNameFinder, toNameTest } from "./names.ts";
import { toTextParagraphs } from "./paragraphs.ts";
import { attempt, findPlan } from "./plan.ts";
import { toTextRows } from "./rows.ts";
import type { Cell, Paragraph, Row, Table } from "../document.ts";
import type { ColumnRole } from "../interpret/columns.ts";
import type { Fragment } from "./fragments.ts";
import type { TextHeader } from "./header.ts";
import type { TextLine } from "./lines.ts";
import type { BodyRow } from "./plan.ts";
import type { Plan, Segmentation } from "./segment.ts";

/** A table found again in text that lost its cells. */
export interface TextTable {
  readonly table: Table;
  /** How badly the lines fit into columns, for each line; above 1 the text is probably out of order. */
  readonly strain: number;
  /** Numbers of rows whose cells a page break cut in a way that leaves open which words belong to which. */
  readonly cutRows: readonly string[];
  /** The last line, where it is no part of any row. */
  readonly loose: TextLine | undefined;
  /** Numbers of rows without names, which are taken to share those above. */
  readonly namelessRows: readonly string[];
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
  const columns = { roles: header.roles, isNumbered, areNamesListed: areNamesListed(rows) };
  const plan = findPlan(rows, columns, lines);
  const found = attempt(rows, plan);
  if (isNumbered && endsLoosely(rows.at(-1), found.rows.at(-1)))
    return { ...toTextTable(lines.slice(0, -1), header, context), loose: lines.at(-1) };
  const body = rows.flatMap((row, index) => toRows(row, found.rows[index], found.plan, context));
  const names = header.roles.indexOf("proposers");
  const head: Row = {
    cells: header.texts.map((text) => toCell([{ kind: "paragraph", text, links: [], notes: [] }])),
  };
  const cutRows = rows.filter((row, index) => isCutAmbiguously(row, found.rows[index])).map(({ lp }) => lp);
  return {
    table: { kind: "table", rows: [head, ...withMergedCells(body, names)] },
    strain: found.cost / Math.max(1, lines.length),
    cutRows,
    loose: undefined,
    namelessRows: namelessRows(body, header.roles),
  };
}

/** A further proposal without a number of its own that would be but one line, cut in two, is none. */
function endsLoosely(row: BodyRow | undefined, segmentation: Segmentation | undefined): boolean {
  const cells = segmentation?.cells ?? [];
  const line = row?.fragments.at(-1)?.line;
  const own = cells.filter(({ start }) => row?.fragments[start]?.line === line);
  const [first, second] = own;
  const isWhole = first !== undefined && row?.fragments[first.start]?.opensLine === true;
  const isPair = first?.role === "proposal" && second?.role === "response" && !first.isContinued;
  return own.length === 2 && cells.length > 3 && isWhole && isPair;
}

export interface TableContext {
  /** Names known from elsewhere in the document. */
  readonly names: readonly string[];
  readonly isWord: (word: string) => boolean;
}

function namelessRows(rows: readonly Row[], roles: readonly ColumnRole[]): string[] {
  return rows.slice(1).flatMap(({ cells }) => {
    const lp = cells[roles.indexOf("lp")]?.paragraphs[0]?.text;
    const names = cells[roles.indexOf("proposers")]?.paragraphs;
    return lp !== undefined && names?.length === 0 ? [lp] : [];
  });
}

/** A cell of names that is missing was one with the cell above. */
export function withMergedCells(rows: readonly Row[], column: number): Row[] {
  return rows.reduceRight<{ rows: Row[]; below: number }>(
    ({ rows: done, below }, row, index) => {
      const cell = row.cells[column];
      if (!cell) return { rows: [row, ...done], below: 0 };
      if (cell.paragraphs.length === 0 && index > 0)
        return { rows: [{ ...row, cells: row.cells.toSpliced(column, 1) }, ...done], below: below + 1 };
      const merged = { ...cell, rowSpan: below + 1 };
      return { rows: [{ ...row, cells: row.cells.with(column, merged) }, ...done], below: 0 };
    },
    { rows: [], below: 0 },
  ).rows;
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

export function toCell(paragraphs: readonly Paragraph[]): Cell {
  return { paragraphs, colSpan: 1, rowSpan: 1 };
}

function lpParagraph(lp: string): Paragraph[] {
  return lp === "" ? [] : [{ kind: "paragraph", text: lp, links: [], notes: [] }];
}
