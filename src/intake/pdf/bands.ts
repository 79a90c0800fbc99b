import type { Item, Page } from "./page.ts";

/** A visual line cut wherever more than a space parts its text. */
export interface BandLine {
  readonly y: number;
  readonly size: number;
  readonly spans: readonly Span[];
}

export interface Span {
  readonly x: number;
  readonly right: number;
  readonly text: string;
  readonly items: readonly Item[];
}

/** What a column takes up from left to right. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

export function toBandLines(page: Page): BandLine[] {
  const rows: Item[][] = [];
  for (const item of [...page.items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - item.y) < item.size * 0.3) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => ({ y: row[0]?.y ?? 0, size: row[0]?.size ?? 10, spans: toSpans(row) }));
}

function toSpans(items: readonly Item[]): Span[] {
  return [...items]
    .sort((a, b) => a.x - b.x)
    .reduce<Span[]>((spans, item) => {
      const last = spans.at(-1);
      const own = { x: item.x, right: item.x + item.width, text: item.text.trim(), items: [item] };
      if (!last || item.x - last.right > minGap) return [...spans, own];
      const text = `${last.text} ${own.text}`;
      return [
        ...spans.slice(0, -1),
        { x: last.x, right: Math.max(last.right, own.right), text, items: [...last.items, item] },
      ];
    }, []);
}

/** The columns of the lines from a header down to the first line that runs across a gap between two headers. */
export function findBands(
  lines: readonly BandLine[],
  headerLines: number,
): { readonly bands: readonly Band[]; readonly length: number } | undefined {
  const wanted = project(lines.slice(0, headerLines), []);
  let bands = wanted;
  let length = headerLines;
  for (const line of lines.slice(headerLines)) {
    const next = project([line], bands);
    const isWhole = wanted.every(
      (header, index) => index === 0 || bandOf(next, header) !== bandOf(next, wanted[index - 1] ?? header),
    );
    if (!isWhole) break;
    bands = next;
    length += 1;
  }
  // Text beside every header would be a column without one.
  return wanted.length > 1 && bands.length === wanted.length ? { bands, length } : undefined;
}

function bandOf(bands: readonly Band[], header: Band): Band | undefined {
  return bands.find(({ from, to }) => header.from >= from && header.to <= to);
}

/** The bands together with what the lines take up: what nearly touches is one. */
function project(lines: readonly BandLine[], bands: readonly Band[]): Band[] {
  const all = [
    ...bands,
    ...lines.flatMap(({ spans }) => spans.map(({ x, right }) => ({ from: x, to: right }))),
  ];
  return all
    .sort((a, b) => a.from - b.from)
    .reduce<Band[]>((merged, band) => {
      const last = merged.at(-1);
      if (!last || band.from - last.to > minGap) return [...merged, band];
      return [...merged.slice(0, -1), { from: last.from, to: Math.max(last.to, band.to) }];
    }, []);
}

// Wider than a space, narrower than what cells leave between them.
const minGap = 5;
