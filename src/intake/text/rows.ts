import { romanNumber } from "../interpret/roman.ts";
import { toTextLine } from "./lines.ts";
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
  return place === "first" ? rowsFromTheirNumbers(lines) : rowsToTheirNumbers(lines);
}

function rowsFromTheirNumbers(lines: readonly TextLine[]): TextRow[] {
  const rows: { lp: string; lines: TextLine[] }[] = [];
  const hasDots = lines.slice(0, 3).some(({ text }) => /^\d{1,3}[.)](?:\s|$)/.test(text));
  for (const line of lines) {
    const number = numberAt(line.text, rows.at(-1)?.lp, hasDots);
    if (number) rows.push({ lp: number.lp, lines: [] });
    const text = number ? number.rest : line.text;
    if (text !== "")
      (rows.at(-1) ?? startUnnumbered(rows)).lines.push(number ? toTextLine(text, false, line.page) : line);
  }
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

function numberAt(
  text: string,
  before: string | undefined,
  hasDots: boolean,
): { lp: string; rest: string } | undefined {
  const match = /^(\d{1,3}|[IVXL]+(?=[.)]))([a-z]?)\s*([.)]?)(?:\s+(.*))?$/u.exec(text);
  if (!match) return undefined;
  const [, digits = "", letter = "", dot = "", rest = ""] = match;
  const last = valueOf(before ?? "");
  const number = valueOf(digits);
  const isFirst = before === undefined && number > 0;
  const isNext = isFirst || number === last + 1 || (letter !== "" && number === last);
  const isOwn = rest === "" || ((dot !== "" || !hasDots) && /^["„]?[\p{Lu}]/u.test(rest));
  return isNext && isOwn ? { lp: digits + letter + dot, rest } : undefined;
}

function valueOf(lp: string): number {
  return romanNumber(lp.replace(/[.)]$/, "")) || Number.parseInt(`0${lp}`, 10);
}
