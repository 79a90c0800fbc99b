import { isSameName } from "../interpret/inflection.ts";
import { beginsAsOffice, beginsAsOrganization } from "../interpret/names.ts";
import { toProposers } from "../interpret/proposers.ts";
import { joinLines } from "../repair.ts";
import { toTextRows } from "./rows.ts";
import { segmentRow } from "./segment.ts";
import { toTextParagraphs } from "./paragraphs.ts";
import type { Cell, Paragraph, Row, Table } from "../document.ts";
import type { ColumnRole } from "../interpret/columns.ts";
import type { TextHeader } from "./header.ts";
import type { TextLine } from "./lines.ts";
import type { TextRow } from "./rows.ts";
import type { ColumnWidths, Plan, Segmentation } from "./segment.ts";

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
export function toTextTable(lines: readonly TextLine[], header: TextHeader, context: TableContext): TextTable {
  const rows = toTextRows(lines, header.roles.includes("lp"));
  const isKnownName = nameRecogniser(context.names);
  const widest = Math.max(1, ...lines.map(({ width }) => width));
  const attempts = guesses.map((guess) => {
    const widths = { lp: widest, proposers: guess[0] * widest, proposal: guess[1] * widest, response: guess[2] * widest };
    return settle(rows, { roles: header.roles, widths, isKnownName });
  });
  const best = attempts.sort((a, b) => a.cost - b.cost)[0];
  const found = best ?? { cost: 0, plan: { roles: header.roles, widths: { lp: 1, proposers: 1, proposal: 1, response: 1 }, isKnownName }, rows: [] };
  const body = rows.flatMap((row, index) => toRows(row, found.rows[index], found.plan, context));
  const head: Row = { cells: header.texts.map((text) => toCell([{ kind: "paragraph", text, links: [], notes: [] }])) };
  return { table: { kind: "table", rows: [head, ...body] }, strain: found.cost / Math.max(1, lines.length) };
}

export interface TableContext {
  /** Names known from elsewhere in the document. */
  readonly names: readonly string[];
  readonly isWord: (word: string) => boolean;
}

/** Divides the rows, measures the columns that come out, and divides again until nothing changes. */
function settle(rows: readonly TextRow[], start: Plan): Attempt {
  let best = attempt(rows, start);
  for (let round = 0; round < 4; round += 1) {
    const next = attempt(rows, { ...start, widths: measure(rows, best) });
    if (next.cost >= best.cost - 0.01) break;
    best = next;
  }
  return best;
}

function attempt(rows: readonly TextRow[], plan: Plan): Attempt {
  const divided = rows.map((row) => segmentRow(row.lines, plan));
  return { plan, rows: divided, cost: divided.reduce((sum, { cost }) => sum + cost, 0) };
}

function measure(rows: readonly TextRow[], { rows: divided, plan }: Attempt): ColumnWidths {
  const widest = (role: ColumnRole) => {
    const widths = rows.flatMap(({ lines }, index) =>
      (divided[index]?.cells ?? []).filter((cell) => cell.role === role).flatMap((cell) => lines.slice(cell.start, cell.end).map(({ width }) => width)),
    );
    const sorted = widths.sort((a, b) => b - a);
    return sorted[Math.floor(sorted.length * 0.02)] ?? plan.widths[role];
  };
  return { lp: plan.widths.lp, proposers: widest("proposers"), proposal: widest("proposal"), response: widest("response") };
}

/** One row of the table for every proposal; those after the first leave number and proposers open. */
function toRows(row: TextRow, segmentation: Segmentation | undefined, plan: Plan, { isWord }: TableContext): Row[] {
  const groups = (segmentation?.cells ?? []).reduce<Map<ColumnRole, Paragraph[]>[]>((made, { role, start, end }) => {
    const paragraphs = toTextParagraphs(row.lines.slice(start, end), plan.widths[role], isWord);
    const last = made.at(-1);
    const isNew = !last || last.has(role) || plan.roles.indexOf(role) < Math.max(...[...last.keys()].map((other) => plan.roles.indexOf(other)));
    if (isNew) return [...made, new Map([[role, paragraphs]])];
    last.set(role, paragraphs);
    return made;
  }, []);
  return groups.map((cells, index) => ({
    cells: plan.roles.map((role) => toCell(role === "lp" ? lpParagraph(index === 0 ? row.lp : "") : (cells.get(role) ?? []))),
    page: row.lines[0]?.page ?? 1,
  }));
}

function toCell(paragraphs: readonly Paragraph[]): Cell {
  return { paragraphs, colSpan: 1, rowSpan: 1 };
}

function lpParagraph(lp: string): Paragraph[] {
  return lp === "" ? [] : [{ kind: "paragraph", text: lp, links: [], notes: [] }];
}

/** Recognises a name, or several, that the document's own lists hold; answers are kept, for they are asked often. */
function nameRecogniser(names: readonly string[]): Plan["isKnownName"] {
  const answers = new Map<string, boolean>();
  return (lines) => {
    if (lines.length > 8) return false;
    const text = joinLines(lines.map((line) => line.text));
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = (beginsAsOrganization(text) || beginsAsOffice(text) || names.some((name) => isSameName(name, text))) &&
      toProposers([{ kind: "paragraph", text, links: [], notes: [] }], names).every((part) => names.some((name) => isSameName(name, part)));
    answers.set(text, answer);
    return answer;
  };
}

interface Attempt {
  readonly plan: Plan;
  readonly rows: readonly Segmentation[];
  readonly cost: number;
}

const guesses = [0.35, 0.55, 0.75].flatMap((proposers) =>
  [0.45, 0.6, 0.8, 1].flatMap((proposal) => [1, 0.75].map((response) => [proposers, proposal, response] as const)),
);
