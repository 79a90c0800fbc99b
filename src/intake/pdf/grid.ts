import type { Item } from "./page.ts";
import type { Segment } from "./rules.ts";

/** A drawn table: the lines of its columns from the left, of its rows from the top, and its cells. */
export interface Grid {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly areas: readonly Area[];
}

/** A cell, merged or not, by its places in the grid. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The tables that lines on a page draw, from the top. */
export function toGrids(segments: readonly Segment[]): Grid[] {
  const merged = [...mergeCollinear(segments, "horizontal"), ...mergeCollinear(segments, "vertical")];
  return groupTouching(anchored(merged))
    .map(toGrid)
    .filter(({ columns, rows }) => columns.length > 2 && rows.length > 1)
    .sort((a, b) => (b.rows[0] ?? 0) - (a.rows[0] ?? 0));
}

/** Whether the middle of a run of text lies within the table. */
export function isInside({ x, y, width, size }: Item, { columns, rows }: Grid): boolean {
  const [middle, height] = [x + width / 2, y + size * 0.3];
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
  return middle > left && middle < right && height < top && height > bottom;
}

function mergeCollinear(segments: readonly Segment[], axis: Segment["axis"]): Segment[] {
  const sorted = segments
    .filter((segment) => segment.axis === axis)
    .sort((a, b) => a.at - b.at || a.from - b.from);
  const merged: Segment[] = [];
  for (const segment of sorted) {
    const index = merged.findLastIndex(
      ({ at, from, to }) =>
        Math.abs(at - segment.at) < near && segment.from <= to + gap && segment.to >= from - gap,
    );
    const other = merged[index];
    if (other)
      merged[index] = {
        ...other,
        from: Math.min(other.from, segment.from),
        to: Math.max(other.to, segment.to),
      };
    else merged.push(segment);
  }
  return merged;
}

/** Lines of a table end at other lines; an underline does not, nor the line above footnotes. */
function anchored(segments: readonly Segment[]): Segment[] {
  const kept = segments.filter((segment) => {
    const crossing = segments.filter((other) => other.axis !== segment.axis && touches(segment, other));
    const reachesStart = crossing.some(({ at }) => Math.abs(at - segment.from) < gap * 2);
    const reachesEnd = crossing.some(({ at }) => Math.abs(at - segment.to) < gap * 2);
    return reachesStart && reachesEnd;
  });
  return kept.length === segments.length ? kept : anchored(kept);
}

function touches(a: Segment, b: Segment): boolean {
  return b.at >= a.from - gap && b.at <= a.to + gap && a.at >= b.from - gap && a.at <= b.to + gap;
}

function groupTouching(segments: readonly Segment[]): Segment[][] {
  const left = new Set(segments);
  const groups: Segment[][] = [];
  for (const first of segments) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const member of group) {
      for (const other of left) {
        if (other.axis === member.axis || !touches(member, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function toGrid(segments: readonly Segment[]): Grid {
  const columns = cluster(segments.filter(({ axis }) => axis === "vertical").map(({ at }) => at));
  const rows = cluster(segments.filter(({ axis }) => axis === "horizontal").map(({ at }) => at)).reverse();
  return { columns, rows, areas: toAreas(segments, columns, rows) };
}

function cluster(values: readonly number[]): number[] {
  const clusters: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (clusters.at(-1) ?? Number.NEGATIVE_INFINITY) > near * 1.6) clusters.push(value);
  return clusters;
}

/** Neighbouring places without a line between them are one cell. */
function toAreas(segments: readonly Segment[], columns: readonly number[], rows: readonly number[]): Area[] {
  const taken = new Set<string>();
  const areas: Area[] = [];
  const middle = (lines: readonly number[], index: number) =>
    ((lines[index] ?? 0) + (lines[index + 1] ?? 0)) / 2;
  const isClosed = (axis: Segment["axis"], at: number, across: number) =>
    segments.some(
      (line) =>
        line.axis === axis && Math.abs(line.at - at) < near * 1.7 && line.from <= across && line.to >= across,
    );
  for (let row = 0; row < rows.length - 1; row += 1) {
    for (let column = 0; column < columns.length - 1; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      let [colSpan, rowSpan] = [1, 1];
      while (
        column + colSpan < columns.length - 1 &&
        !isClosed("vertical", columns[column + colSpan] ?? 0, middle(rows, row))
      )
        colSpan += 1;
      while (
        row + rowSpan < rows.length - 1 &&
        !isClosed("horizontal", rows[row + rowSpan] ?? 0, middle(columns, column))
      )
        rowSpan += 1;
      for (let down = 0; down < rowSpan; down += 1)
        for (let across = 0; across < colSpan; across += 1) taken.add(`${row + down} ${column + across}`);
      areas.push({ row, column, rowSpan, colSpan });
    }
  }
  return areas;
}

const near = 2.2;
const gap = 3;
