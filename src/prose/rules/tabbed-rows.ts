import type { Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { nodesOfType } from "../walk.ts";

/** Rows of a table as a spreadsheet hands them over: a reader would see them run together as one paragraph. */
export const findTabbedRows: Rule = ({ tree, source }) =>
  nodesOfType(tree, "paragraph").flatMap((node): Finding[] => {
    const range = offsetsOf(node);
    if (range === undefined) return [];
    const tab = firstTab(source.slice(range.start, range.end));
    return tab === undefined ? [] : [{ code: "tabbed-table", offset: range.start + tab }];
  });

/** Where the first of two rows below each other has its first tab between words. */
function firstTab(paragraph: string): number | undefined {
  if (!paragraph.includes("\t")) return undefined;
  const lines = paragraph.split("\n");
  const first = lines.findIndex((line, index) => isRow(line) && isRow(lines[index + 1] ?? ""));
  if (first < 0) return undefined;
  const line = lines[first] ?? "";
  const above = lines.slice(0, first).reduce((sum, { length }) => sum + length + 1, 0);
  return above + line.indexOf("\t", line.search(/\S/));
}

function isRow(line: string): boolean {
  const written = line.trim();
  return written.includes("\t") && !point.test(written);
}

// What documents put before a point of a list, and its words behind one tab.
const point = /^(?:(?:§ )?[\p{L}\d]{1,3}[.)]|[–—•·-])\t[^\t]*$/u;
