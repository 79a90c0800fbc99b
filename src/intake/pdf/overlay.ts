import { appendParagraphs } from "./flow.ts";
import type { FilledArea, FlowBlock, PageTable } from "./flow.ts";

/** The parts of one table on several pages: same rows and cells, filled on one page or, where a row is cut, on two. */
export function overlayTables(flows: readonly (readonly FlowBlock[])[], isWord: IsWord): FlowBlock[][] {
  const result: FlowBlock[][] = [];
  let open: { flow: number; block: number; table: PageTable } | undefined;
  flows.forEach((flow, flowIndex) => {
    const kept: FlowBlock[] = [];
    for (const block of flow) {
      const table = block.kind === "page-table" ? block : undefined;
      if (table && open && isOverlay(open.table, table)) {
        open = { ...open, table: overlay(open.table, table, isWord) };
        const target = open.flow === flowIndex ? kept : result[open.flow];
        if (target) target[open.block] = open.table;
        continue;
      }
      kept.push(block);
      if (table) open = { flow: flowIndex, block: kept.length - 1, table };
    }
    result.push(kept);
  });
  return result;
}

function isOverlay(a: PageTable, b: PageTable): boolean {
  if (a.rowCount !== b.rowCount || a.areas.length !== b.areas.length) return false;
  const [filledA, filledB] = [filledRows(a), filledRows(b)];
  const shared = [...filledA].filter((row) => filledB.has(row));
  return shared.length <= 1 && Math.min(...filledB) >= Math.max(...filledA);
}

function filledRows({ areas }: PageTable): Set<number> {
  return new Set(areas.filter(({ paragraphs }) => paragraphs.length > 0).map(({ row }) => row));
}

/** Cells keep their order in the tree on every page, but only a page that fills a short row knows its columns. */
function overlay(a: PageTable, b: PageTable, isWord: IsWord): PageTable {
  const filled = filledRows(b);
  const rows = Array.from({ length: a.rowCount }, (_, row) => {
    const [mine, theirs] = [a, b].map((table) => table.areas.filter((area) => area.row === row));
    if (!filled.has(row)) return mine ?? [];
    if (!filledRows(a).has(row)) return theirs ?? [];
    return (mine ?? []).map((area, index) => ({
      ...area,
      paragraphs: appendParagraphs(area.paragraphs, theirs?.[index]?.paragraphs ?? [], isWord),
    }));
  });
  const columns = a.columns.map((x, index) => Math.min(x, b.columns[index] ?? x));
  return { ...a, columns, areas: withReach(rows.flat(), a.rowCount) };
}

/** How far down each cell reaches: to the row before the next one in its column. */
function withReach(areas: readonly FilledArea[], rowCount: number): FilledArea[] {
  return areas.map((area) => {
    const next = areas
      .filter(({ row, column }) => column === area.column && row > area.row)
      .map(({ row }) => row);
    return { ...area, rowSpan: Math.min(rowCount, ...next) - area.row };
  });
}

type IsWord = (word: string) => boolean;
