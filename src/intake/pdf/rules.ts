import { getResolvedPDFJS } from "unpdf";

import type { PDFPageProxy } from "unpdf/pdfjs";

/** A drawn line along one axis: at `at`, from `from` to `to`. */
export interface Segment {
  readonly axis: "horizontal" | "vertical";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The straight lines that a page draws: strokes, rectangles, and filled bars as thin as a line. */
export async function ruleSegments(page: PDFPageProxy): Promise<Segment[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const strokes = new Set<number>([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
  ]);
  const fills = new Set<number>([OPS.fill, OPS.eoFill]);
  const segments: Segment[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operation, index) => {
    const args = argsArray[index] as unknown[];
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operation === OPS.transform) matrix = multiply(matrix, args as number[]);
    else if (operation === OPS.constructPath && segments.length < maxSegments) {
      const lines = pathLines((args[1] as ArrayLike<number>[])[0], matrix);
      if (strokes.has(args[0] as number)) segments.push(...lines.flatMap(toSegment));
      else if (fills.has(args[0] as number)) segments.push(...barSegments(lines));
    }
  });
  return segments;
}

/** The straight parts of a path, in the page's coordinates; pdf.js writes a path as 0 move, 1 line, 2 and 3 curves, 4 close. */
function pathLines(path: ArrayLike<number> | null | undefined, matrix: Matrix): Line[] {
  const lines: Line[] = [];
  let start: Point = [0, 0];
  let last: Point = [0, 0];
  for (let index = 0; path && index < path.length;) {
    const kind = path[index] ?? 4;
    const end = kind === 4 ? start : pointAt(path, index + (pathArguments[kind] ?? 0) - 1, matrix);
    if (kind === 0) start = end;
    else if (kind === 1 || kind === 4) lines.push([last, end]);
    last = end;
    index += 1 + (pathArguments[kind] ?? 0);
  }
  return lines;
}

function pointAt(path: ArrayLike<number>, index: number, [a, b, c, d, e, f]: Matrix): Point {
  const [x, y] = [path[index] ?? 0, path[index + 1] ?? 0];
  return [a * x + c * y + e, b * x + d * y + f];
}

function toSegment([[x1, y1], [x2, y2]]: Line): Segment[] {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (height < thin && width > thin)
    return [{ axis: "horizontal", at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  if (width < thin && height > thin)
    return [{ axis: "vertical", at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  return [];
}

/** A filled shape counts where it is no thicker than a line. */
function barSegments(lines: readonly Line[]): Segment[] {
  const segments: Segment[] = [];
  for (let index = 0; index + 2 < lines.length; index += 4) {
    const points = lines.slice(index, index + 4).flat();
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (Math.min(right - left, top - bottom) >= thin) continue;
    const isFlat = right - left > top - bottom;
    const middle: Line = isFlat
      ? [
          [left, (bottom + top) / 2],
          [right, (bottom + top) / 2],
        ]
      : [
          [(left + right) / 2, bottom],
          [(left + right) / 2, top],
        ];
    segments.push(...toSegment(middle));
  }
  return segments;
}

function multiply(
  [a, b, c, d, e, f]: Matrix,
  [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: readonly number[],
): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

type Point = readonly [x: number, y: number];
type Line = readonly [from: Point, to: Point];
type Matrix = readonly [number, number, number, number, number, number];

const pathArguments: readonly number[] = [2, 2, 6, 4, 0];
const thin = 2.5;
const maxSegments = 20_000;
