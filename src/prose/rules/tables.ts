import type { Table, TableRow } from "mdast";
import type { Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { nodesOfType } from "../walk.ts";

/** Rows with more or fewer cells than the header: the extra ones would vanish, the missing ones mislead. */
export const findRaggedRows: Rule = ({ tree, source }) =>
  nodesOfType(tree, "table").flatMap((table) => raggedRows(table, source));

function raggedRows(table: Table, source: string): Finding[] {
  const expected = table.children[0]?.children.length ?? 0;
  return table.children.flatMap((row): Finding[] => {
    const count = row.children.length;
    if (count === expected) return [];
    const offset = faultOffset(row, expected, source);
    return [{ code: "ragged-row", offset, detail: `${count} zamiast ${expected}` }];
  });
}

/** At the words of the first cell too many, at its bar where it has none; a row that lacks cells as a whole. */
function faultOffset(row: TableRow, expected: number, source: string): number {
  const surplus = row.children[expected];
  const { start, end } = offsetsOf(surplus ?? row) ?? { start: 0, end: 0 };
  if (surplus === undefined) return start;
  const words = /^\|?\s*(?=[^\s|])/.exec(source.slice(start, end));
  return start + (words?.[0].length ?? 0);
}
