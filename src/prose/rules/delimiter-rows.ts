import type { Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { nodesOfType } from "../walk.ts";

/** Rows of hyphens with more or fewer parts than the header above has cells: no table comes of them. */
export const findUnevenDelimiters: Rule = ({ tree, source }) =>
  nodesOfType(tree, "paragraph").flatMap((paragraph): Finding[] => {
    const range = offsetsOf(paragraph);
    const fault = range && findUneven(source.slice(range.start, range.end));
    if (range === undefined || fault === undefined) return [];
    return [{ code: "uneven-table", offset: range.start + fault.offset, detail: fault.detail }];
  });

/** The first such row in the words of a paragraph. */
export function findUneven(written: string): { offset: number; detail: string } | undefined {
  for (const match of written.matchAll(headed)) {
    const [, header = "", margin = "", delimiter = ""] = match;
    const parts = countCells(delimiter);
    const cells = countCells(header);
    if (parts === cells) continue;
    const offset = match.index + header.length + margin.length;
    return { offset, detail: `${parts} zamiast ${cells}` };
  }
  return undefined;
}

function countCells(row: string): number {
  return row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/).length;
}

// A line with a bar, and one of hyphens, colons and at least one bar below it.
const headed =
  /^(?=[^\n]*\|)([^\n]*)(\n[ \t]*)(?=[^\n]*\|)(\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?)[ \t]*$/gm;
