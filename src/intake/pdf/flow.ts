import { anchorsIn } from "../anchors.ts";
import { columnRoles } from "../interpret/columns.ts";
import { endsOpen, joinLines } from "../repair.ts";
import type { Block, Cell, Paragraph, Row, Table } from "../document.ts";

/** A part of a document on one page; a table keeps the places of its columns, so that its parts find each other. */
export type FlowBlock = Paragraph | PageTable;

export interface PageTable {
  readonly kind: "page-table";
  readonly columns: readonly number[];
  readonly rowCount: number;
  readonly areas: readonly FilledArea[];
  readonly page: number;
}

export interface FilledArea {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly paragraphs: readonly Paragraph[];
}

/** Puts the pages together: tables that go on over a page break, rows and paragraphs that the break cut. */
export function joinPages(pages: readonly (readonly FlowBlock[])[], isWord: IsWord): Block[] {
  const joined: FlowBlock[] = [];
  for (const blocks of pages) {
    for (const [index, block] of blocks.entries()) {
      const last = joined.at(-1);
      const at = joined.findLastIndex((above) => !isFootnote(above));
      const table = joined[at];
      if (
        index === 0 &&
        table?.kind === "page-table" &&
        block.kind === "page-table" &&
        isSameTable(table, block)
      )
        joined[at] = joinTables(table, block, isWord);
      else if (
        index === 0 &&
        last?.kind === "paragraph" &&
        block.kind === "paragraph" &&
        carriesOn(last, block)
      )
        joined[joined.length - 1] = joinParagraphs(last, block, isWord);
      else joined.push(block);
    }
  }
  return joined.map((block) => (block.kind === "paragraph" ? block : toTable(block)));
}

/** Text put after text: one paragraph where the break fell inside a sentence, two where it fell between. */
export function appendParagraphs(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  isWord: IsWord,
): Paragraph[] {
  const last = before.at(-1);
  const [first, ...rest] = after;
  if (!last || !first || !carriesOn(last, first)) return [...before, ...after];
  return [...before.slice(0, -1), joinParagraphs(last, first, isWord), ...rest];
}

/** Footnotes stand at the foot of a page, between the parts of a table that goes on. */
function isFootnote(block: FlowBlock): boolean {
  return block.kind === "paragraph" && /^(?:\d{1,2}\)?|\*{1,3}\)?)\s+["„]?[\p{Lu}\d]/u.test(block.text);
}

function carriesOn(before: Paragraph, after: Paragraph): boolean {
  if (/^(?:\d{1,2}[.)]|[-–—−•*])\s/u.test(after.text)) return false;
  return /^[\p{Ll}(]/u.test(after.text) || !/[.!?:;”"]$/u.test(before.text);
}

function joinParagraphs(before: Paragraph, after: Paragraph, isWord: IsWord): Paragraph {
  const text = joinLines([before.text, after.text], isWord);
  return {
    ...before,
    text,
    links: [...before.links, ...after.links],
    anchors: anchorsIn(text, [...(before.anchors ?? []), ...(after.anchors ?? [])]),
    notes: [...before.notes, ...after.notes],
  };
}

function isSameTable(a: PageTable, b: PageTable): boolean {
  return (
    a.columns.length === b.columns.length &&
    a.columns.every((x, index) => Math.abs(x - (b.columns[index] ?? 0)) < 4)
  );
}

function joinTables(before: PageTable, after: PageTable, isWord: IsWord): PageTable {
  const body = withoutRepeatedHeader(before, after);
  const isCut = isCutRow(before, body);
  const first = isCut ? body.areas.filter(({ row }) => row === 0) : [];
  const shift = before.rowCount - (isCut ? 1 : 0);
  const extended = before.areas.map((area) => {
    const reachesEnd = area.row + area.rowSpan === before.rowCount;
    const tail = reachesEnd ? first.find(({ column }) => column === area.column) : undefined;
    if (!tail) return area;
    const paragraphs = appendParagraphs(area.paragraphs, tail.paragraphs, isWord);
    return { ...area, paragraphs, rowSpan: area.rowSpan + tail.rowSpan - 1 };
  });
  const added = body.areas
    .filter((area) => !first.includes(area))
    .map((area) => ({ ...area, row: area.row + shift }));
  return { ...before, areas: [...extended, ...added], rowCount: shift + body.rowCount };
}

/** A row without a number that goes on with the row before: inside a sentence, or in one column alone. */
function isCutRow(before: PageTable, body: PageTable): boolean {
  const filled = body.areas.filter(({ row, paragraphs }) => row === 0 && textOf(paragraphs) !== "");
  const first = filled[0];
  if (!first || filled.some(({ column }) => isOfNumbers(before, column))) return false;
  const isNumbered = before.areas.some(({ column }) => isOfNumbers(before, column));
  if ((filled.length === 1 && first.colSpan === 1) || lacksText(before, filled)) return true;
  const going = filled.filter((area) => goesOn(before, area));
  return going.length > 0 && (isNumbered || going.length * 2 >= filled.length || hasOpenEnd(before, going));
}

/** No row is without a proposal or without an answer where it has anything else. */
function lacksText({ areas }: PageTable, filled: readonly FilledArea[]): boolean {
  const header = areas.filter(({ row }) => row === 0);
  const roles = columnRoles(header.map(({ paragraphs }) => textOf(paragraphs))) ?? [];
  return roles.some(
    (role, index) =>
      (role === "proposal" || role === "response") &&
      !filled.some(({ column, colSpan }) => {
        const own = header[index]?.column ?? -1;
        return column <= own && own < column + colSpan;
      }),
  );
}

/** Whether a column holds numbers. */
function isOfNumbers({ areas }: PageTable, column: number): boolean {
  const texts = areas.filter((area) => area.column === column).map(({ paragraphs }) => textOf(paragraphs));
  const numbers = texts.filter((text) => /^(?:\d{1,3}[a-z]?|[IVXL]+)[.)]?$/u.test(text));
  return numbers.length > 0 && numbers.length >= texts.filter(Boolean).length - 2;
}

/** A small letter after text that ends no sentence, in a column whose cells do not begin so. */
function goesOn(before: PageTable, { column, paragraphs }: FilledArea): boolean {
  const above = before.areas
    .filter((area) => area.column === column)
    .map((area) => textOf(area.paragraphs))
    .filter(Boolean);
  const low = above.filter(beginsLow).length;
  if (beginsLow(textOf(paragraphs))) return low * 3 <= above.length;
  return endsOpen(above.at(-1) ?? "");
}

function hasOpenEnd(before: PageTable, areas: readonly FilledArea[]): boolean {
  return areas.some(({ column }) => {
    const last = before.areas.findLast((area) => area.column === column);
    return last !== undefined && !/[.!?]["”]?$/u.test(textOf(last.paragraphs));
  });
}

function beginsLow(text: string): boolean {
  return /^[\p{Ll}(,;]/u.test(text);
}

/** A header is repeated over several rows where cells of it are merged. */
function withoutRepeatedHeader(before: PageTable, after: PageTable): PageTable {
  for (const count of [2, 1]) {
    const top = (table: PageTable) =>
      table.areas
        .filter(({ row }) => row < count)
        .map(({ row, column, paragraphs }) => `${row} ${column} ${textOf(paragraphs)}`)
        .join("|");
    if (after.rowCount <= count || top(before) !== top(after) || /^[\s\d|]*$/.test(top(after))) continue;
    const areas = after.areas
      .filter(({ row }) => row >= count)
      .map((area) => ({ ...area, row: area.row - count }));
    return { ...after, areas, rowCount: after.rowCount - count };
  }
  return after;
}

function textOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ text }) => text)
    .join(" ")
    .trim();
}

function toTable({ areas, rowCount, page }: PageTable): Table {
  const rows = Array.from({ length: rowCount }, (_, row): Row => {
    const inRow = areas.filter((area) => area.row === row).sort((a, b) => a.column - b.column);
    const cells = inRow.map(({ paragraphs, colSpan, rowSpan }): Cell => ({ paragraphs, colSpan, rowSpan }));
    return { cells, page: inRow.flatMap(({ paragraphs }) => paragraphs)[0]?.page ?? page };
  });
  return { kind: "table", rows };
}

type IsWord = (word: string) => boolean;
