import { isInside, toGrids } from "./grid.ts";
import { toLines, toParagraphs } from "./lines.ts";
import type { FilledArea, FlowBlock, PageTable } from "./flow.ts";
import type { Grid } from "./grid.ts";
import type { Page } from "./page.ts";

/** Reads a page by where its text stands: drawn lines make tables, distances make paragraphs. */
export function readByPosition(page: Page, isWord: (word: string) => boolean): FlowBlock[] {
  const grids = toGrids(page.rules).filter((grid) => page.items.some((item) => isInside(item, grid)));
  const outside = page.items.filter((item) => !grids.some((grid) => isInside(item, grid)));
  const right = Math.max(...outside.map(({ x, width }) => x + width), 0);
  const blocks: FlowBlock[] = [];
  let rest = outside;
  for (const grid of [...grids, undefined]) {
    const top = grid?.rows[0] ?? Number.NEGATIVE_INFINITY;
    const above = rest.filter(({ y }) => y >= top);
    rest = rest.filter(({ y }) => y < top);
    blocks.push(...toParagraphs(toLines(above), { right, page: page.number, isWord }));
    if (grid) blocks.push(fillGrid(grid, page, isWord));
  }
  return blocks;
}

function fillGrid(grid: Grid, page: Page, isWord: (word: string) => boolean): PageTable {
  const areas = grid.areas.map((area): FilledArea => {
    const [left, right] = [grid.columns[area.column] ?? 0, grid.columns[area.column + area.colSpan] ?? 0];
    const [top, bottom] = [grid.rows[area.row] ?? 0, grid.rows[area.row + area.rowSpan] ?? 0];
    const items = page.items.filter((item) => {
      const [middle, height] = [item.x + Math.min(item.width, right - left) / 2, item.y + item.size * 0.3];
      return middle > left && middle < right && height < top && height > bottom;
    });
    const padding = Math.max(1, Math.min(...items.map(({ x }) => x - left)));
    const region = { right: right - Math.min(padding, 12), page: page.number, isWord };
    return { ...area, paragraphs: toParagraphs(toLines(items), region) };
  });
  return {
    kind: "page-table",
    columns: grid.columns,
    rowCount: grid.rows.length - 1,
    areas,
    page: page.number,
  };
}
