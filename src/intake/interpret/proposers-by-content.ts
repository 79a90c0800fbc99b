import { flatten } from "../repair.ts";
import { isSameName } from "./inflection.ts";
import type { ColumnRole } from "./columns.ts";
import type { GridRow } from "./grid.ts";

/** Where no header names the proposers, the column is theirs whose cells are, for the most part, names from the lists. */
export function withProposersByContent(
  roles: Roles | undefined,
  rows: readonly GridRow[],
  known: readonly string[],
): Roles | undefined {
  if (!roles || roles.includes("proposers")) return roles;
  const column = roles.findIndex((role, index) => role === undefined && holdsNames(rows, index, known));
  return column < 0 ? roles : roles.with(column, "proposers");
}

function holdsNames(rows: readonly GridRow[], column: number, known: readonly string[]): boolean {
  const texts = rows.flatMap(({ cells }) => {
    const paragraphs = cells[column]?.cell.paragraphs ?? [];
    const text = paragraphs
      .map((paragraph) => flatten(paragraph.text))
      .join(" ")
      .trim();
    return text === "" ? [] : [text];
  });
  const names = texts.filter((text) => known.some((name) => text.includes(name) || isSameName(name, text)));
  return names.length * 2 > texts.length;
}

type Roles = readonly (ColumnRole | undefined)[];
