import type { Node, Root } from "mdast";
import remarkGfm, { type Options as GfmOptions } from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import { findTooDeep } from "./depth.ts";
import { toPlainTree } from "./plain-tree.ts";

/** Fields are Markdown (a `{` is a `{`); bodies are MDX. */
export type ProseKind = "field" | "body";

/**
 * The tree of a text, nothing evaluated. A field never throws; a body throws a VFileMessage where it is no MDX.
 */
export function parseProse(source: string, kind: ProseKind): Root {
  return toPlainTree(source, kind === "body") ?? parseByParser(source, kind);
}

/** The same for every text, the plain ones too: the long way. */
export function parseByParser(source: string, kind: ProseKind): Root {
  return parsers[kind].parse(source);
}

/** The tree of a text; an empty one where a body is no MDX or a text is too intricate, of which the guard tells. */
export function parseIfSound(source: string, kind: ProseKind): Root {
  const empty: Root = { type: "root", children: [] };
  if (findTooDeep(source) !== undefined) return empty;
  try {
    return parseProse(source, kind);
  } catch {
    return empty;
  }
}

/** `~` is a sign of approximation in Polish texts, so one alone strikes nothing through. */
export const gfmOptions: GfmOptions = { singleTilde: false };

/** Where a node stands in the source; undefined where the parser has lost it (some bare addresses). */
export function offsetsOf(node: Node): { start: number; end: number } | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

// MDX has no code by indentation; a field copied from a document is often indented by chance.
function withoutIndentedCode(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ["codeIndented"] } }];
}

const parsers = {
  field: unified().use(remarkParse).use(remarkGfm, gfmOptions).use(withoutIndentedCode).freeze(),
  body: unified().use(remarkParse).use(remarkGfm, gfmOptions).use(remarkMdx).freeze(),
} as const;
