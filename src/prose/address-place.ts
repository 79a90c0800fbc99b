import type { Definition, Image, Link } from "mdast";
import { offsetsOf } from "./parse.ts";

/**
 * Where a fault of a link or of an image is shown, by every rule and check alike. One of its address: where the address
 * begins, for that is what is to be mended. One of its words, its description or its title, and one of a link that has
 * no address at all: where it begins itself, at its `[` or `![`.
 *
 * @returns the first sign of the address; undefined where the parser has lost the place
 */
export function addressOffset(node: Link | Image | Definition, source: string): number | undefined {
  const range = offsetsOf(node);
  if (range === undefined || node.url === "") return range?.start;
  const words = node.type === "link" ? node.children.at(-1) : undefined;
  const from = (words && offsetsOf(words))?.end ?? range.start;
  const before = (from > range.start ? afterWords : afterLabel).exec(source.slice(from, range.end));
  return before === null ? range.start : from + before[0].length;
}

const afterWords = /^\s*\]\(\s*<?/;
// A description, and the label of a definition, may hold brackets.
const afterLabel = /^!?\[(?:\\[^]|[^[\]\\]|\[(?:\\[^]|[^[\]\\])*\])*\][(:]\s*<?/;
