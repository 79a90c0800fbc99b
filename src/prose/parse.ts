import type { Node, Paragraph, Root } from "mdast";
import remarkGfm, { type Options as GfmOptions } from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import { findTooDeep } from "./depth.ts";
import { isWithoutMarkup } from "./markup.ts";

/** Fields are Markdown (a `{` is a `{`); bodies are MDX. */
export type ProseKind = "field" | "body";

/**
 * The tree of a text, nothing evaluated. A field never throws; a body throws a VFileMessage where it is no MDX.
 */
export function parseProse(source: string, kind: ProseKind): Root {
  return kind === "field" && isPlain(source) ? toParagraphs(source) : parsers[kind].parse(source);
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

/** Most fields are a sentence or two; the parser would spend on them most of its time and find nothing but paragraphs. */
function isPlain(source: string): boolean {
  return isWithoutMarkup(source) && !/^\s|\s$| \n|\n /.test(source);
}

/** The parser's own tree of a plain text, its places too. */
function toParagraphs(source: string): Root {
  const children = Array.from(source.matchAll(/[^\n]+(?:\n[^\n]+)*/g), ({ 0: value, index }): Paragraph => {
    const position = { start: pointAt(source, index), end: pointAt(source, index + value.length) };
    return { type: "paragraph", children: [{ type: "text", value, position }], position };
  });
  const position = { start: pointAt(source, 0), end: pointAt(source, source.length) };
  return { type: "root", children, position };
}

function pointAt(source: string, offset: number) {
  const lines = source.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1, offset };
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
