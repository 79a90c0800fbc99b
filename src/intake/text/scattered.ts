import { columnRoles, headerRole } from "../interpret/columns.ts";
import type { ColumnRole } from "../interpret/columns.ts";
import type { TextLine } from "./lines.ts";

/**
 * The headers of a table of proposals whose cells some programs put one below another, column by column:
 * each stands in a line of its own. Empty where there is no such table.
 */
export function scatteredHeaders(lines: readonly TextLine[]): string[] {
  const alone = lines.map(({ text }) => text).filter(isHeaderAlone);
  const headers = (["lp", "proposers", "proposal", "response"] as const).flatMap(
    (role) => alone.find((text) => roleOf(text) === role) ?? [],
  );
  return headers.length > 2 && columnRoles(headers) !== undefined ? headers : [];
}

/** A header's first words name its column. */
function roleOf(text: string): ColumnRole | undefined {
  const [first = "", second = ""] = text.split(" ");
  return headerRole(first) ?? headerRole(`${first} ${second}`);
}

function isHeaderAlone(text: string): boolean {
  if (/^l\.?\s?p\.?$/iu.test(text)) return true;
  return /^\p{Lu}/u.test(text) && text.split(" ").length < 6 && !/[.,:;!?”]$/u.test(text);
}
