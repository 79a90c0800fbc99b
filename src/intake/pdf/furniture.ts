import { isInside, toGrids } from "./grid.ts";
import type { Item, Page } from "./page.ts";

/** The pages without their running headers, footers and page numbers. */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const repeated = repeatedLines(pages);
  return pages.map((page) => {
    const lines = edgeLines(page);
    const furniture = new Set(
      lines
        .filter(({ key, text }) => repeated.has(key) || pageNumber.test(text))
        .flatMap(({ items }) => items),
    );
    return { ...page, items: page.items.filter((item) => !furniture.has(item) && !item.isArtifact) };
  });
}

/** Texts, digits made alike, that stand at one height at the edge of two pages or more. */
function repeatedLines(pages: readonly Page[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgeLines(page).map((line) => line.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count > 1 && count >= pages.length * 0.4).map(([key]) => key),
  );
}

/** The lines in the margins: the outermost tenth of the page at either end, tables left out. */
function edgeLines({ items, height, rules }: Page): EdgeLine[] {
  const grids = toGrids(rules);
  const edge = items.filter(
    (item) => (item.y > height * 0.9 || item.y < height * 0.1) && !grids.some((grid) => isInside(item, grid)),
  );
  const rows = new Map<number, Item[]>();
  for (const item of edge) {
    const y = [...rows.keys()].find((other) => Math.abs(other - item.y) < 2) ?? item.y;
    rows.set(y, [...(rows.get(y) ?? []), item]);
  }
  return [...rows].map(([y, row]) => {
    const text = row
      .sort((a, b) => a.x - b.x)
      .map((item) => item.text.trim())
      .join(" ")
      .trim();
    return {
      key: `${Math.round(y / 4)} ${Math.round((row[0]?.x ?? 0) / 8)} ${text.replace(/\d+/g, "0")}`,
      text,
      items: row,
    };
  });
}

interface EdgeLine {
  readonly key: string;
  readonly text: string;
  readonly items: readonly Item[];
}

const pageNumber = /^(?:[-–—]\s*)?(?:str(?:ona|\.)?\s*)?\d{1,3}(?:\s*(?:z|\/|of)\s*\d{1,3})?(?:\s*[-–—])?$/iu;
