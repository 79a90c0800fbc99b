import { joinPages } from "./flow.ts";
import { toLines, toParagraph } from "./lines.ts";
import { overlayTables } from "./overlay.ts";
import type { Block, Paragraph } from "../document.ts";
import type { FilledArea, FlowBlock, PageTable } from "./flow.ts";
import type { Item, Page, StructNode } from "./page.ts";

/** Whether the pages carry a structure tree with tables that holds nearly all of their text. */
export function isTagged(pages: readonly Page[]): boolean {
  const hasTable = pages.some(({ tree }) => tree !== undefined && hasRole(tree, "Table"));
  const items = pages.flatMap((page) => page.items);
  const held = pages.flatMap((page) => {
    const ids = new Set(contentIds(page.tree));
    return page.items.filter(({ content }) => content !== undefined && ids.has(content));
  });
  return hasTable && held.length >= items.length * 0.9;
}

/** Reads a tagged PDF by its structure tree. pdf.js repeats a table's whole tree on every page, filled only where the page fills it. */
export function readByStructure(pages: readonly Page[], isWord: IsWord): Block[] {
  const flows = pages.map((page) => toFlow(page, isWord));
  return joinPages(overlayTables(flows, isWord), isWord);
}

function toFlow(page: Page, isWord: IsWord): FlowBlock[] {
  const byContent = new Map<string, Item[]>();
  for (const item of page.items)
    if (item.content !== undefined)
      byContent.set(item.content, [...(byContent.get(item.content) ?? []), item]);
  const context = {
    page: page.number,
    itemsOf: (node: StructNode) => contentIds(node).flatMap((id) => byContent.get(id) ?? []),
    isWord,
  };
  return page.tree ? walk(page.tree, context) : [];
}

function walk(node: StructNode, context: Context): FlowBlock[] {
  if (node.role === "Table") return [toPageTable(node, context)];
  if (node.role === "LI") return toItem(node, context);
  if (node.role !== undefined && paragraphRoles.test(node.role)) return toParagraphs(node, context);
  return groupInline(node.children ?? []).flatMap((part) =>
    Array.isArray(part) ? toParagraphs({ children: part }, context) : walk(part, context),
  );
}

/** Runs of bare content between blocks are paragraphs. */
function groupInline(children: readonly StructNode[]): (StructNode | StructNode[])[] {
  return children.reduce<(StructNode | StructNode[])[]>((parts, child) => {
    const isInline = child.type === "content" || inlineRoles.test(child.role ?? "");
    const last = parts.at(-1);
    if (isInline && Array.isArray(last)) return [...parts.slice(0, -1), [...last, child]];
    return [...parts, isInline ? [child] : child];
  }, []);
}

function toParagraphs(node: StructNode, { itemsOf, page, isWord }: Context): Paragraph[] {
  const paragraph = toParagraph(toLines(itemsOf(node)), { page, isWord });
  return paragraph.text === "" ? [] : [paragraph];
}

/** The first paragraph of a list item carries its mark. */
function toItem(node: StructNode, context: Context): FlowBlock[] {
  const nested = (node.children ?? []).filter(({ role }) => role === "L");
  const own = { ...node, children: (node.children ?? []).filter(({ role }) => role !== "L") };
  const [first] = toParagraphs(own, context);
  const marked = first ? [{ ...first, marker: /^\d{1,3}[.)]|^\P{L}/u.exec(first.text)?.[0] ?? "•" }] : [];
  return [...marked, ...nested.flatMap((list) => walk(list, context))];
}

function toPageTable(node: StructNode, context: Context): PageTable {
  const rows = rowsOf(node).map((row) =>
    (row.children ?? [])
      .filter(({ role }) => role === "TD" || role === "TH")
      .map((cell) => ({ x: leftOf(context.itemsOf(cell)), paragraphs: walkCell(cell, context) })),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  const starts = Array.from({ length: width }, (_, column) =>
    Math.min(...rows.filter((row) => row.length === width).map((row) => row[column]?.x ?? Infinity)),
  );
  return {
    kind: "page-table",
    columns: starts,
    rowCount: rows.length,
    areas: toAreas(
      rows.map((row) => withoutLeftovers(row, starts)),
      starts,
    ),
    page: context.page,
  };
}

/**
 * A row within merged cells that ends where its page ends: LibreOffice gives its cells once more, empty, for the rest
 * of it, and so as many as the table has columns.
 */
function withoutLeftovers(row: readonly RawCell[], starts: readonly number[]): readonly RawCell[] {
  const isMoved = row.some(({ x }, index) => Number.isFinite(x) && x >= (starts[index + 1] ?? Infinity) - 4);
  const isFull = row.length === starts.length;
  return isFull && isMoved ? row.filter(({ x }) => Number.isFinite(x)) : row;
}

function walkCell(cell: StructNode, context: Context): Paragraph[] {
  return walk({ children: cell.children ?? [] }, context).flatMap((block) =>
    block.kind === "paragraph" ? [block] : block.areas.flatMap(({ paragraphs }) => paragraphs),
  );
}

/** A row with fewer cells leaves out the columns that cells above reach down into: told by where its text stands. */
function toAreas(rows: readonly (readonly RawCell[])[], starts: readonly number[]): FilledArea[] {
  const areas: FilledArea[] = [];
  rows.forEach((cells, row) => {
    const columns = placeCells(cells, starts);
    cells.forEach(({ paragraphs }, index) =>
      areas.push({ row, column: columns[index] ?? index, rowSpan: 1, colSpan: 1, paragraphs }),
    );
    starts.forEach((_, column) => {
      if (columns.includes(column)) return;
      const above = areas.findLastIndex((area) => area.column === column);
      const area = areas[above];
      if (area) areas[above] = { ...area, rowSpan: row - area.row + 1 };
      else widen(areas, row, column);
    });
  });
  return areas;
}

/** With nothing above, a column without a cell is covered from the left. */
function widen(areas: FilledArea[], row: number, column: number): void {
  const left = areas.findIndex((area) => area.row === row && area.column + area.colSpan === column);
  const area = areas[left];
  if (area) areas[left] = { ...area, colSpan: area.colSpan + 1 };
}

/** The column of each cell, in order; cells without text take what is left, from the right. */
function placeCells(cells: readonly RawCell[], starts: readonly number[]): number[] {
  if (cells.length >= starts.length) return cells.map((_, index) => index);
  const columns: number[] = [];
  for (let index = cells.length - 1, limit = starts.length - 1; index >= 0; index -= 1) {
    const x = cells[index]?.x ?? Infinity;
    const fitting = starts.findLastIndex(
      (start, column) => column <= limit && Number.isFinite(x) && start <= x + 4,
    );
    const column = Math.max(index, Math.min(limit, fitting >= 0 ? fitting : limit));
    columns.unshift(column);
    limit = column - 1;
  }
  return columns;
}

function rowsOf(node: StructNode): StructNode[] {
  return (node.children ?? []).flatMap((child) =>
    child.role === "TR" ? [child] : /^T(?:Head|Body|Foot)$/.test(child.role ?? "") ? rowsOf(child) : [],
  );
}

function contentIds(node: StructNode | undefined): string[] {
  if (node === undefined) return [];
  const own = node.type === "content" && node.id !== undefined ? [node.id] : [];
  return [...own, ...(node.children ?? []).flatMap(contentIds)];
}

function hasRole(node: StructNode, role: string): boolean {
  return node.role === role || (node.children ?? []).some((child) => hasRole(child, role));
}

function leftOf(items: readonly Item[]): number {
  return Math.min(...items.map(({ x }) => x));
}

interface RawCell {
  readonly x: number;
  readonly paragraphs: readonly Paragraph[];
}

interface Context {
  readonly page: number;
  readonly itemsOf: (node: StructNode) => Item[];
  readonly isWord: IsWord;
}

type IsWord = (word: string) => boolean;

const paragraphRoles = /^(?:P|H\d?|Caption|BlockQuote|Title|Note|FENote|LBody|Lbl)$/;
const inlineRoles = /^(?:Span|Link|Quote|Reference|Em|Strong|Sub|Annot|Code)$/;
