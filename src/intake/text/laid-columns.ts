import { headerRole } from "../interpret/columns.ts";
import type { ColumnRole } from "../interpret/columns.ts";
import type { TextLine } from "./lines.ts";

/** A piece of a line that blanks part from what stands beside it. */
export interface LaidSpan {
  readonly from: number;
  readonly text: string;
}

/** Whether blanks within a line, or before it, show where its text stood on the page. */
export function isLaid({ laid = "" }: TextLine): boolean {
  return /\S\s{2,}\S|^\s{8,}\S/u.test(laid);
}

/** Whether a line runs over the whole page, as prose does. */
export function runsAcross({ laid = "" }: TextLine): boolean {
  return laid.trim().length > 45 && /^\s{0,3}\S/u.test(laid) && !/\S\s{2,}\S/u.test(laid.trim());
}

/** A number, or the word for it, has a column of its own, however near the next one stands. */
export function spansOf(laid: string): LaidSpan[] {
  const number = numberInFront.exec(laid)?.[0] ?? "";
  const from = number.search(/\S/u);
  const rest = [...laid.slice(number.length).matchAll(/\S+(?:\s\S+)*/gu)];
  return [
    ...(number === "" ? [] : [{ from, text: number.trim() }]),
    ...rest.map((match) => ({ from: number.length + match.index, text: match[0] })),
  ];
}

/** The roles that the pieces of one line name. */
export function rolesIn({ laid = "" }: TextLine): (ColumnRole | undefined)[] {
  return spansOf(laid).map(({ text }) => headerRole(text));
}

/** Whether the lines from a place on may be the header of a table: two of their pieces name its two texts. */
export function mayBeHeader(lines: readonly TextLine[]): boolean {
  const roles = lines.flatMap(rolesIn);
  return roles.includes("proposal") && roles.includes("response");
}

/**
 * Where columns begin: places at which text begins after blanks in many lines and through which text runs in few.
 * @param near where columns are likely to begin, as on the page before
 */
export function findStarts(lines: readonly TextLine[], near: readonly number[] = []): number[] {
  const whole = lines.map((line) => line.laid ?? "").filter((line) => line.trim() !== "");
  const laid = whole.map((line) => line.replace(numberInFront, (number) => " ".repeat(number.length)));
  const first = Math.min(...whole.map((line) => line.search(/\S/u)));
  return Array.from({ length: Math.max(0, ...laid.map((line) => line.length)) }, (_, at) => at)
    .slice(first + 2)
    .map((at) => ({ at, worth: worthOf(laid, at) + (near.includes(at) ? likely : 0) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .reduce<number[]>(
      (starts, { at }) =>
        starts.length > most || starts.some((other) => Math.abs(other - at) < narrowest)
          ? starts
          : [...starts, at],
      [first],
    )
    .sort((a, b) => a - b);
}

/**
 * Where the columns begin in each line. They shift a little from row to row, as letters differ in width: a line that fills
 * every column tells it for those below.
 */
export function localStarts(lines: readonly TextLine[], starts: readonly number[]): (readonly number[])[] {
  const own = lines.map(({ laid = "" }) => {
    const found = spansOf(laid).map(({ from }) => from);
    const isWhole = found.length === starts.length;
    return isWhole && found.every((at, column) => Math.abs(at - (starts[column] ?? 0)) < 9)
      ? found
      : undefined;
  });
  return lines.map((_, index) => own.slice(0, index + 1).findLast((one) => one !== undefined) ?? starts);
}

/** The text of a line in each column. */
export function toCells(laid: string, starts: readonly number[]): string[] {
  const cells = starts.map((): string[] => []);
  for (const span of spansOf(laid))
    for (const { from, text } of cutAtStarts(span, starts)) {
      const own = columnOf(from, text.length, starts);
      cells[own]?.push(text);
    }
  return cells.map((texts) => texts.join(" "));
}

function worthOf(laid: readonly string[], at: number): number {
  return laid.reduce((sum, line) => {
    const [before = " ", last = " ", own = " "] = [line[at - 2], line[at - 1], line[at]];
    if (isBlank(own)) return sum;
    if (!isBlank(last)) return sum - 1.5;
    return sum + (isBlank(before) ? 1 : -0.4);
  }, 0);
}

/** A cell that fills its column leaves but one blank before the next, near the place where that begins. */
function cutAtStarts(span: LaidSpan, starts: readonly number[]): LaidSpan[] {
  const blanks = [...span.text.matchAll(/\s/gu)].map(({ index }) => index + 1);
  const cuts = starts.flatMap((start) => {
    const at = start - span.from;
    if (at < 2 || at > span.text.length - 2) return [];
    const distance = (blank: number) => Math.abs(blank - at) - (beginsCell(span.text.slice(blank)) ? 5 : 0);
    const [best] = blanks
      .filter((blank) => Math.abs(blank - at) < 6)
      .sort((a, b) => distance(a) - distance(b) || Math.abs(a - at) - Math.abs(b - at));
    return best ?? [];
  });
  return [0, ...cuts].map((from, index) => ({
    from: span.from + from,
    text: span.text.slice(from, cuts[index]).trim(),
  }));
}

/** The column that holds the most of a piece. */
function columnOf(from: number, length: number, starts: readonly number[]): number {
  const shares = starts.map((start, column) => {
    const end = starts[column + 1] ?? Infinity;
    return Math.min(from + length, end) - Math.max(from, column === 0 ? 0 : start);
  });
  return shares.indexOf(Math.max(...shares));
}

function beginsCell(text: string): boolean {
  return /^["„]?\p{Lu}/u.test(text);
}

function isBlank(letter: string): boolean {
  return letter === " ";
}

const numberInFront =
  /^\s{0,8}(?:\d{1,2}\.\d{1,2}\.?|\d{1,3}[a-z]?[.)]|#|L\.?\s?p\.?|L\.|N|Nr\.?|p\.|r)(?=\s\S)/iu;
const narrowest = 3;
const most = 6;
const likely = 4;
