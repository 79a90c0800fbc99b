import { columnRoles } from "../interpret/columns.ts";
import { findBands, toBandLines } from "./bands.ts";
import { toLines, toParagraphs } from "./lines.ts";
import { findRowTops } from "./row-tops.ts";
import type { FilledArea, FlowBlock, PageTable } from "./flow.ts";
import type { Band, BandLine } from "./bands.ts";
import type { Page } from "./page.ts";
import type { Segment } from "./rules.ts";

/**
 * Reads a table that no lines divide into columns: they are told by the blank gaps that run down the whole table under a known
 * header, rows by lines across or by the numbers at their tops. Undefined where either is unsure.
 */
export function readUnruled(pages: readonly Page[], isWord: IsWord): FlowBlock[][] | undefined {
  const lines = pages.map((page) => toBandLines(page));
  const header = findHeader(lines, pages);
  if (!header) return undefined;
  const flat = lines.flatMap((own, page) => own.map((line) => ({ line, page })));
  const start = flat.findIndex(({ line }) => line === header.lines[0]);
  const table = findBands(
    flat.slice(start).map(({ line }) => line),
    header.lines.length,
  );
  if (!table) return undefined;
  const end = start + table.length;
  const inTable = new Set(flat.slice(start, end).map(({ line }) => line));
  const numbers = header.roles[0] === "lp" ? table.bands[0] : undefined;
  const texts = (["proposal", "response"] as const).flatMap(
    (role) => table.bands[header.roles.indexOf(role)] ?? [],
  );
  const parts = pages.map((page, index) => {
    const own = (lines[index] ?? []).filter((line) => inTable.has(line));
    const body = own.filter((line) => !header.lines.some((other) => textOf(other) === textOf(line)));
    const tops = findRowTops(body, { numbers, texts, rules: page.rules, isCarriedOn: index > header.page });
    return {
      page,
      own,
      rows: tops && [...(index === header.page ? [header.lines] : []), ...toRows(body, tops)],
    };
  });
  if (parts.some(({ rows }) => rows === undefined)) return undefined;
  return parts.map(({ page, own, rows }) =>
    toFlow(page, { own, rows: rows ?? [], bands: table.bands, isWord }),
  );
}

function findHeader(all: readonly (readonly BandLine[])[], pages: readonly Page[]): Header | undefined {
  for (const [page, lines] of all.entries())
    for (const [at] of lines.entries()) {
      const rules = pages[page]?.rules ?? [];
      const header = headerAt(lines, at, rules);
      // Prose above may seem to be part of it: the header that begins latest is meant.
      const later = header?.lines
        .slice(1)
        .flatMap((_, skipped) => headerAt(lines, at + skipped + 1, rules) ?? []);
      const latest = later?.findLast(({ lines: own }) => own.at(-1) === header?.lines.at(-1)) ?? header;
      if (latest) return { ...latest, page };
    }
  return undefined;
}

/** A header may take several lines; those of one column stand one under the other. */
function headerAt(
  lines: readonly BandLine[],
  at: number,
  rules: readonly Segment[],
): Omit<Header, "page"> | undefined {
  for (let count = 1; count <= 4 && at + count < lines.length; count += 1) {
    const own = lines.slice(at, at + count);
    if ((own[0]?.spans.length ?? 0) < 2) return undefined;
    const next = lines[at + count];
    const table = findBands(own, count);
    const roles = columnRoles(table?.bands.map((band) => textIn(own, band)) ?? []);
    if (!table || !roles || roles.length < 3) continue;
    const isClosed = rules.some(
      ({ axis, at: y }) => axis === "horizontal" && y < (own.at(-1)?.y ?? 0) && y > (next?.y ?? 0),
    );
    const isEnd = roles[0] === "lp" ? /^\d{1,3}[.)]?$/.test(next?.spans[0]?.text ?? "") : count === 1;
    if (isClosed || isEnd) return { lines: own, roles };
  }
  return undefined;
}

function textIn(lines: readonly BandLine[], { from, to }: Band): string {
  return lines
    .flatMap(({ spans }) => spans.filter(({ x }) => x >= from - 1 && x <= to + 1).map(({ text }) => text))
    .join(" ");
}

function textOf({ spans }: BandLine): string {
  return spans.map(({ text }) => text).join("|");
}

function toRows(lines: readonly BandLine[], tops: readonly number[]): BandLine[][] {
  const bounds = [Number.POSITIVE_INFINITY, ...tops, Number.NEGATIVE_INFINITY];
  return bounds
    .slice(1)
    .map((low, index) => lines.filter(({ y }) => y < (bounds[index] ?? 0) && y >= low))
    .filter((row) => row.length > 0);
}

function toFlow(page: Page, { own, rows, bands, isWord }: Found): FlowBlock[] {
  const [top, bottom] = [own[0]?.y, own.at(-1)?.y];
  const inTable = new Set(own.flatMap(({ spans }) => spans.flatMap(({ items }) => items)));
  const rest = page.items.filter((item) => !inTable.has(item));
  const right = Math.max(0, ...rest.map(({ x, width }) => x + width));
  const region = { right, page: page.number, isWord };
  if (top === undefined || bottom === undefined) return toParagraphs(toLines(rest), region);
  const above = rest.filter(({ y }) => y > bottom);
  const below = rest.filter(({ y }) => y <= bottom);
  const areas = rows.flatMap((lines, row) =>
    bands.map((band, column): FilledArea => {
      const spans = lines
        .flatMap((line) => line.spans)
        .filter(({ x }) => x >= band.from - 1 && x <= band.to + 1);
      const items = spans.flatMap((span) => span.items);
      const paragraphs = toParagraphs(toLines(items), { ...region, right: band.to });
      return { row, column, rowSpan: 1, colSpan: 1, paragraphs };
    }),
  );
  const columns = bands.map(({ from }) => from);
  const table: PageTable = { kind: "page-table", columns, rowCount: rows.length, areas, page: page.number };
  return [...toParagraphs(toLines(above), region), table, ...toParagraphs(toLines(below), region)];
}

interface Header {
  readonly page: number;
  readonly lines: readonly BandLine[];
  readonly roles: NonNullable<ReturnType<typeof columnRoles>>;
}

interface Found {
  readonly own: readonly BandLine[];
  readonly rows: readonly (readonly BandLine[])[];
  readonly bands: readonly Band[];
  readonly isWord: IsWord;
}

type IsWord = (word: string) => boolean;
