import type { Nodes, Parents } from "mdast";
import type { Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";

/**
 * Words of the source that no node of the tree shows or accounts for. Addresses, labels, list numbers and tags are
 * accounted for; what the other rules refuse is theirs.
 */
export const findLostText: Rule = ({ tree, source }) => {
  const ranges = accountedRanges(tree).sort((a, b) => a.start - b.start);
  const findings: Finding[] = [];
  let end = 0;
  for (const range of [...ranges, { start: source.length, end: source.length }]) {
    const gap = source.slice(end, Math.max(end, range.start));
    const lost = /[\p{L}\p{N}][^\r\n]*/u.exec(gap);
    if (lost) findings.push({ code: "lost-text", offset: end + lost.index, detail: lost[0] });
    end = Math.max(end, range.end);
  }
  return findings;
};

function accountedRanges(node: Nodes): Range[] {
  const range = offsetsOf(node);
  if (!("children" in node) || accountedWhole.has(node.type)) return range ? [range] : [];
  // Bare addresses lose their place in some contexts: their paragraph vouches for them.
  if (range && node.children.some((child) => offsetsOf(child) === undefined)) return [range];
  const around = range && hasOwnWords.has(node.type) ? rangesAround(node, range) : [];
  return [...around, ...node.children.flatMap(accountedRanges)];
}

function rangesAround(node: Parents, { start, end }: Range): Range[] {
  const first = node.children[0];
  const last = node.children.at(-1);
  const before = { start, end: (first && offsetsOf(first))?.start ?? end };
  const after = last && offsetsOf(last);
  const isMarker = node.type === "listItem" || node.type === "footnoteDefinition";
  return after && !isMarker ? [before, { start: after.end, end }] : [before];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const accountedWhole: ReadonlySet<string> = new Set(["linkReference"]);
const hasOwnWords: ReadonlySet<string> = new Set([
  "link",
  "listItem",
  "footnoteDefinition",
  "mdxJsxFlowElement",
  "mdxJsxTextElement",
]);
