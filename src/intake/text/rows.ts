import { toTextLine } from "./lines.ts";
import type { TextLine } from "./lines.ts";

/** The lines of one numbered row of a table, without its number. */
export interface TextRow {
  /** The number as printed, with its full stop. */
  readonly lp: string;
  readonly lines: readonly TextLine[];
}

/** Divides the body of a table at its numbers, which count up by one; without numbers it is one run of lines. */
export function toTextRows(lines: readonly TextLine[], hasNumbers: boolean): TextRow[] {
  if (!hasNumbers) return [{ lp: "", lines }];
  const rows: { lp: string; lines: TextLine[] }[] = [];
  const hasDots = lines.slice(0, 3).some(({ text }) => /^\d{1,3}[.)]/.test(text));
  for (const line of lines) {
    const number = numberAt(line.text, rows.at(-1)?.lp, hasDots);
    if (number) rows.push({ lp: number.lp, lines: [] });
    const text = number ? number.rest : line.text;
    if (text !== "")
      (rows.at(-1) ?? startUnnumbered(rows)).lines.push(number ? toTextLine(text, false, line.page) : line);
  }
  return rows;
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
  const match = /^(\d{1,3})([a-z]?)\s*([.)]?)(?:\s+(.*))?$/u.exec(text);
  if (!match) return undefined;
  const [, digits = "", letter = "", dot = "", rest = ""] = match;
  const last = Number.parseInt(before === undefined || before === "" ? "0" : before, 10);
  const number = Number(digits);
  const isFirst = before === undefined && number > 0;
  const isNext = isFirst || number === last + 1 || (letter !== "" && number === last);
  const isOwn = rest === "" || ((dot !== "" || !hasDots) && /^["„]?[\p{Lu}]/u.test(rest));
  return isNext && isOwn ? { lp: digits + letter + dot, rest } : undefined;
}
