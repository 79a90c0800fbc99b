import type { Nodes, Parents } from "mdast";
import type { Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";

/**
 * Words of the source that no node of the tree shows or accounts for. Addresses, labels, list numbers and tags are
 * accounted for; what the other rules refuse is theirs.
 */
export const findLostText: Rule = ({ tree, source }) => {
  const covered = new Uint8Array(source.length);
  cover(tree, covered);
  const findings: Finding[] = [];
  let end = -1;
  for (const word of source.matchAll(/[\p{L}\p{N}]+/gu)) {
    const isLost = word.index >= end && covered.subarray(word.index, word.index + word[0].length).includes(0);
    if (!isLost) continue;
    const line = /^[^\r\n]*/.exec(source.slice(word.index))?.[0] ?? word[0];
    findings.push({ code: "lost-text", offset: word.index, detail: line });
    end = word.index + line.length;
  }
  return findings;
};

function cover(node: Nodes, covered: Uint8Array): void {
  const range = offsetsOf(node);
  if (!("children" in node) || accountedWhole.has(node.type)) {
    if (range) covered.fill(1, range.start, range.end);
    return;
  }
  if (range && hasOwnWords.has(node.type)) coverAround(node, range, covered);
  // Bare addresses lose their place in some contexts: their paragraph vouches for them.
  if (range && node.children.some((child) => offsetsOf(child) === undefined)) {
    covered.fill(1, range.start, range.end);
  }
  node.children.forEach((child) => cover(child, covered));
}

function coverAround(
  node: Parents,
  { start, end }: { start: number; end: number },
  covered: Uint8Array,
): void {
  const first = node.children[0];
  const last = node.children.at(-1);
  const before = first && offsetsOf(first);
  const after = last && offsetsOf(last);
  covered.fill(1, start, before?.start ?? end);
  if (after && node.type !== "listItem" && node.type !== "footnoteDefinition")
    covered.fill(1, after.end, end);
}

const accountedWhole: ReadonlySet<string> = new Set(["linkReference", "imageReference"]);
const hasOwnWords: ReadonlySet<string> = new Set([
  "link",
  "listItem",
  "footnoteDefinition",
  "mdxJsxFlowElement",
  "mdxJsxTextElement",
]);
