import { toTextLine } from "./lines.ts";
import { findNumbers } from "./numbers.ts";
import type { TextLine } from "./lines.ts";

/** The lines of one numbered row of a table, without its number. */
export interface TextRow {
  /** The number as printed, with its full stop. */
  readonly lp: string;
  readonly lines: readonly TextLine[];
}

/** Where the column of numbers stands, if there is one. */
export type NumberPlace = "first" | "last" | "none";

/** Divides the body of a table at its numbers, which count up by one; without numbers it is one run of lines. */
export function toTextRows(lines: readonly TextLine[], place: NumberPlace): TextRow[] {
  if (place === "none") return [{ lp: "", lines }];
  const whole = withWholeNumbers(lines);
  return place === "first" ? rowsFromTheirNumbers(whole) : rowsToTheirNumbers(whole);
}

/** A column may be too narrow for a number, whose last digit or sign then stands below: it follows one above. */
function withWholeNumbers(lines: readonly TextLine[]): TextLine[] {
  const above = new Set<number>();
  return lines.reduce<TextLine[]>((whole, line) => {
    const last = whole.at(-1);
    const text = `${last?.text ?? ""}${line.text}`;
    const value = Number.parseInt(text, 10);
    const isCut = /^\d{1,3}$/u.test(last?.text ?? "") && /^(?:\d[.)]?|[.)])$/u.test(line.text);
    const isNext = (above.has(value - 1) || above.has(value - 2)) && !above.has(value);
    above.add(isCut && isNext ? value : Number.parseInt(line.text, 10));
    if (!last || !isCut || !(isNext || /^[.)]/u.test(line.text))) return [...whole, line];
    return [...whole.slice(0, -1), toTextLine(text, last.isApart, last.page)];
  }, []);
}

function rowsFromTheirNumbers(lines: readonly TextLine[]): TextRow[] {
  const numbers = new Map(findNumbers(lines).map((number) => [number.index, number]));
  const rows: { lp: string; lines: TextLine[] }[] = [];
  lines.forEach((line, index) => {
    const number = numbers.get(index);
    if (number) rows.push({ lp: number.lp, lines: [] });
    const text = number ? number.rest : line.text;
    if (text !== "")
      (rows.at(-1) ?? startUnnumbered(rows)).lines.push(number ? toTextLine(text, false, line.page) : line);
  });
  return rows;
}

/** The number closes its row: it stands alone in the line, or after the last cell's last words. */
function rowsToTheirNumbers(lines: readonly TextLine[]): TextRow[] {
  const rows: TextRow[] = [];
  let open: TextLine[] = [];
  lines.forEach((line, index) => {
    const match = /^(?:(.*\S)\s)?(\d{1,3}[.)]?)$/u.exec(line.text);
    const [, rest = "", lp = ""] = match ?? [];
    const isNext = Number.parseInt(lp, 10) === rows.length + 1;
    const isLast = isNext && (lines[index + 1]?.beginsSentence ?? true);
    if (!isLast || (open.length === 0 && rest === "")) {
      open.push(line);
      return;
    }
    rows.push({ lp, lines: rest === "" ? open : [...open, toTextLine(rest, line.isApart, line.page)] });
    open = [];
  });
  return open.length > 0 ? [...rows, { lp: "", lines: open }] : rows;
}

/** Text above the first number still belongs to the table. */
function startUnnumbered(rows: { lp: string; lines: TextLine[] }[]) {
  const row = { lp: "", lines: [] };
  rows.push(row);
  return row;
}
