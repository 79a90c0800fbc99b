import { headerRole } from "./columns.ts";
import { headerTexts } from "./grid.ts";
import { isFigure, namesOtherMatter } from "./other-matter.ts";
import type { ColumnRole } from "./columns.ts";
import type { GridRow } from "./grid.ts";

/** A table without a header goes on with the one before it, unless it begins with headings of its own or holds but figures. */
export function isContinuation(rows: readonly GridRow[], roles: Roles): boolean {
  if (roles.length !== Math.max(...rows.map(({ cells }) => cells.length))) return false;
  const texts = rows.map(headerTexts);
  const responses = texts.map((row) => row[roles.indexOf("response")] ?? "").filter(Boolean);
  return !isHeading(texts[0] ?? [], roles) && !(responses.length > 0 && responses.every(isFigure));
}

/** Where a page break joined two tables, the second begins with the word for its numbers. */
export function endOfProposals(rows: readonly GridRow[], roles: Roles | undefined): number {
  const number = roles?.indexOf("lp") ?? -1;
  const end = rows.findIndex((row) => headerRole(headerTexts(row)[number] ?? "") === "lp");
  return end < 0 ? rows.length : end;
}

/** Whether a row is the header of a table of something else. */
function isHeading(texts: readonly string[], roles: Roles): boolean {
  const number = texts[roles.indexOf("lp")] ?? "";
  if (number !== "") return headerRole(number) === "lp" || /^\p{L}{4,}(?:\s\p{L}+)?$/u.test(number);
  const named = texts.filter(Boolean);
  const isShort = named.every((text) => text.length < 50 && !/[.!?]$/u.test(text));
  return isShort && named.filter(namesOtherMatter).length > 1;
}

type Roles = readonly (ColumnRole | undefined)[];
