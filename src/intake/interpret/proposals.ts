import { isTable } from "../document.ts";
import { flatten } from "../repair.ts";
import { columnRoles, headerRole } from "./columns.ts";
import { endOfProposals, isContinuation } from "./continuation.ts";
import { headerTexts, toGrid } from "./grid.ts";
import { isCard } from "./label-cards.ts";
import { withProposersByContent } from "./proposers-by-content.ts";
import { toProposers } from "./proposers.ts";
import { appendBlocks, plainText, toTextBlocks } from "./text-blocks.ts";
import type { Block, Cell, Paragraph } from "../document.ts";
import type { ColumnRole } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import type { TextBlock } from "./text-blocks.ts";

export interface ExtractedProposal {
  readonly lp: string;
  /** The number with its full stop, as it is printed. */
  readonly lpAsPrinted: string;
  readonly proposers: readonly string[];
  readonly proposal: string;
  /** Paragraphs are parted by an empty line. */
  readonly response: string;
  /** The same two texts with their lists and links. */
  readonly blocks: Readonly<Record<"proposal" | "response", readonly TextBlock[]>>;
  readonly links: readonly string[];
  readonly notes: readonly string[];
  /** Where it stands, for people. */
  readonly where: string;
}

/** The proposals of a document, with the headers of the first table that holds any. */
export interface ProposalTables {
  readonly proposals: readonly ExtractedProposal[];
  readonly headers: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Every paragraph of every header, the repeated ones and those of other tables too. */
  readonly headerTexts: readonly string[];
  /** The table's place among the blocks; -1 where there is none. */
  readonly firstBlock: number;
}

/** Reads all the tables of a document that have columns for a proposal and for a response. */
export function findProposals(blocks: readonly Block[], known: readonly string[]): ProposalTables {
  let roles: Roles | undefined;
  let headers: Partial<Record<ColumnRole, string>> | undefined;
  let firstBlock = -1;
  const proposals: ExtractedProposal[] = [];
  const furniture: string[] = [];
  blocks.filter(isTable).forEach((table, index) => {
    const rows = toGrid(table);
    if (isCard(rows)) return;
    const header = findHeaderRow(rows);
    if (header >= 0) roles = withProposersByContent(rolesOf(rows[header]), rows.slice(header + 1), known);
    else if (!roles || !isContinuation(rows, roles)) return;
    if (firstBlock < 0) firstBlock = blocks.indexOf(table);
    headers ??= Object.fromEntries(
      headerTexts(rows[header])
        .flatMap((text, column) => (roles?.[column] && text !== "" ? [[roles[column], text]] : []))
        .reverse(),
    );
    const below = rows.slice(header + 1);
    const repeated = below.filter((row) => isFurniture(row, rows[header]));
    const own = rows.slice(Math.max(header, 0), header + 1).flatMap(textsOf);
    furniture.push(...own, ...repeated.flatMap(textsOf).filter((text) => isHeading(text, furniture)));
    const whole = below.filter((row) => !repeated.includes(row));
    const body = whole.slice(0, endOfProposals(whole, roles));
    if (roles) readRows(body, { roles, known, table: index + 1, carriesOn: header < 0 }, proposals);
  });
  return {
    proposals,
    headers: headers ?? {},
    headerTexts: furniture,
    firstBlock,
  };
}

/** The row that names the most columns: a title above, or a header over several columns, names fewer. */
function findHeaderRow(rows: readonly GridRow[]): number {
  const named = rows
    .slice(0, 4)
    .map((row) => new Set(rolesOf(row)?.filter((role) => role !== undefined)).size);
  const most = Math.max(0, ...named);
  return most > 0 ? named.indexOf(most) : -1;
}

/** A header cell over several columns names them all. */
function rolesOf(row: GridRow | undefined): Roles | undefined {
  const roles = columnRoles(headerTexts(row));
  return roles?.map((role, column) => {
    const first = row?.cells.findIndex((other) => other?.cell === row.cells[column]?.cell) ?? column;
    return roles[first] ?? role;
  });
}

/** Adds to `proposals` what the rows hold: a row of its own, or more of the row before where it was cut. */
function readRows(rows: readonly GridRow[], context: TableContext, proposals: ExtractedProposal[]): void {
  let counter = 0;
  const start = proposals.length;
  for (const row of rows) {
    const cell = (role: ColumnRole) => cellOf(row, context.roles, role);
    const hasNumber = cell("lp")?.isFirstRow === true && isNumbered(cell("lp")?.cell);
    if (hasNumber && cell("lp")?.isFirstRow === true) counter += 1;
    const before = proposals.length > start || context.carriesOn ? proposals.at(-1) : undefined;
    const read = readRow(row, context, { before, counter });
    if (read === undefined) continue;
    if (before && carriesOn(read, before)) proposals[proposals.length - 1] = joined(before, read);
    else proposals.push(read);
  }
}

function readRow(row: GridRow, context: TableContext, state: RowState): ExtractedProposal | undefined {
  if (isSection(row, context.roles)) return undefined;
  const of = (role: ColumnRole) => cellsOf(row, context.roles, role).flatMap(({ paragraphs }) => paragraphs);
  const blocks = { proposal: toTextBlocks(of("proposal")), response: toTextBlocks(of("response")) };
  const [proposal, response] = [plainText(blocks.proposal), plainText(blocks.response)];
  const own = toProposers(of("proposers"), context.known);
  if (proposal === "" && response === "") return undefined;
  const lp = numberOf(of("lp"), state.counter);
  const paragraphs = [...of("proposal"), ...of("response")];
  const place = `tabela ${context.table}`;
  return {
    lp: lp?.replace(/[.)\s]+$/u, "") ?? state.before?.lp ?? "",
    lpAsPrinted: lp ?? state.before?.lpAsPrinted ?? "",
    proposers: own.length > 0 ? own : lp === undefined ? (state.before?.proposers ?? []) : [],
    proposal,
    response,
    blocks,
    links: paragraphs.flatMap(({ links }) => links),
    notes: paragraphs.flatMap(({ notes }) => notes),
    where: row.page === undefined ? place : `strona ${row.page}, ${place}`,
  };
}

/** A row without a number of its own whose text begins in the middle of a sentence was cut off the row before. */
function carriesOn(row: ExtractedProposal, before: ExtractedProposal): boolean {
  if (row.lp !== before.lp) return false;
  if (row.proposal === "") return true;
  return /^\p{Ll}/u.test(row.proposal) && (row.response === "" || /^\p{Ll}/u.test(row.response));
}

function joined(before: ExtractedProposal, row: ExtractedProposal): ExtractedProposal {
  const isSameParagraph =
    row.blocks.response[0]?.mark === undefined &&
    (/^\p{Ll}/u.test(row.response) || !/[.!?:”"]$/u.test(before.response));
  const blocks = {
    proposal: appendBlocks(before.blocks.proposal, row.blocks.proposal, true),
    response: appendBlocks(before.blocks.response, row.blocks.response, isSameParagraph),
  };
  return {
    ...before,
    blocks,
    proposal: plainText(blocks.proposal),
    response: plainText(blocks.response),
    links: [...before.links, ...row.links],
    notes: [...before.notes, ...row.notes],
  };
}

function cellOf({ cells }: GridRow, roles: Roles, role: ColumnRole) {
  return cells[roles.indexOf(role)];
}

/** A merged cell counts once. */
function cellsOf({ cells }: GridRow, roles: Roles, role: ColumnRole): Cell[] {
  const own = cells.flatMap((cell, column) => (cell && roles[column] === role ? [cell.cell] : []));
  return [...new Set(own)];
}

/** A row of one cell is a heading over the rows below. */
function isSection(row: GridRow, roles: Roles): boolean {
  const proposal = cellOf(row, roles, "proposal")?.cell;
  return proposal !== undefined && proposal === cellOf(row, roles, "response")?.cell;
}

/** The number as printed, or the count of rows where the numbering is automatic. */
function numberOf(paragraphs: readonly Paragraph[], counter: number): string | undefined {
  const written = paragraphs
    .map(({ text }) => flatten(text))
    .join(" ")
    .trim();
  if (written !== "") return written;
  const marker = paragraphs.find((paragraph) => paragraph.marker !== undefined)?.marker;
  if (marker === undefined) return undefined;
  return /^[\p{L}\p{N}]/u.test(marker) ? marker : `${counter}.`;
}

function isNumbered(cell: Cell | undefined): boolean {
  return cell?.paragraphs.some(({ text, marker }) => text !== "" || marker !== undefined) ?? false;
}

function textsOf({ cells }: GridRow): string[] {
  const paragraphs = cells.flatMap((cell) => cell?.cell.paragraphs ?? []);
  return paragraphs.map(({ text }) => flatten(text));
}

/** Words that were put together with a repeated header are no part of it. */
function isHeading(text: string, headers: readonly string[]): boolean {
  const words = headers.join(" ").split(" ");
  const isShort = text.length <= longestHeading && headerRole(text) !== undefined;
  return isShort || text.split(" ").every((word) => words.includes(word) || /^\(?\d+[.)]?$/u.test(word));
}

/** A repeated header, or a row of column numbers. */
function isFurniture(row: GridRow, header: GridRow | undefined): boolean {
  const texts = headerTexts(row);
  if (texts.every((text, index) => new RegExp(`^\\(?${index + 1}[.)]?$`).test(text)) && texts.length > 2)
    return true;
  // Cells may name what the header names: a header again reads as the first one did, but for how its words were cut.
  const letters = (text: string) => text.toLocaleLowerCase("pl").replace(/[^\p{L}]/gu, "");
  const own = texts.map(letters);
  const wanted = headerTexts(header).map(letters);
  const alike = own.filter((text, index) => text !== "" && text === wanted[index]).length;
  const isSame = columnRoles(texts) !== undefined && alike * 2 >= own.filter(Boolean).length;
  return isSame || isHeader(texts);
}

/** A header in other words. Short proposals may be worded like one, but they have a number, not the word for it. */
function isHeader(texts: readonly string[]): boolean {
  const roles = texts.filter(Boolean).map(headerRole);
  return roles.includes("lp") && !roles.includes(undefined) && columnRoles(texts) !== undefined;
}

const longestHeading = 60;

type Roles = readonly (ColumnRole | undefined)[];

interface TableContext {
  readonly roles: Roles;
  readonly known: readonly string[];
  readonly table: number;
  /** Whether the table has no header of its own and so goes on with the one before. */
  readonly carriesOn: boolean;
}

interface RowState {
  readonly before: ExtractedProposal | undefined;
  readonly counter: number;
}
