import type { Examined, Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { nodesOfType } from "../walk.ts";
import { findUneven } from "./delimiter-rows.ts";

/**
 * Markup that lacks something and would be shown with its signs: tables without their second row, headings without
 * their space, bold words with one pair of asterisks or with a space inside.
 */
export const findLooseMarkup: Rule = (examined) => [
  ...findShapes(examined, "paragraph", blocks[examined.kind]),
  ...findShapes(examined, "text", looseBold),
];

function findShapes(
  { tree, source }: Examined,
  type: "paragraph" | "text",
  shapes: readonly Shape[],
): Finding[] {
  return nodesOfType(tree, type).flatMap((node) => {
    const range = offsetsOf(node);
    if (range === undefined) return [];
    const written = source.slice(range.start, range.end);
    return shapes.flatMap(({ code, pattern, ...told }): Finding[] => {
      const match = pattern.exec(written);
      if (match === null || (code === "loose-table" && findUneven(written) !== undefined)) return [];
      return [{ code, offset: range.start + match.index, ...told }];
    });
  });
}

// Two rows, or one that is a paragraph of its own.
const looseTable = {
  code: "loose-table",
  pattern: /^\|.+\|[ \t]*\n[ \t]*\|.+\|[ \t]*$|(?<![^])\|(?:\\.|[^|\\\n])+\|.+\|[ \t]*(?![^])/m,
} as const satisfies Shape;

const blocks = {
  field: [looseTable],
  body: [
    looseTable,
    { code: "loose-heading", pattern: /^#{2,6}(?=[\p{L}\d])/mu },
    { code: "heading-level", pattern: /^#{7,}(?=[ \t])/m, detail: "7" },
  ],
} as const satisfies Record<Examined["kind"], readonly Shape[]>;

// Two asterisks behind a word may lead to a note below the text, as documents do.
const looseBold = [
  { code: "loose-bold", pattern: /(?<![\\*\p{L}\p{N}])\*\*(?=[\p{L}\p{N}„"(]|[^*\n]+\*\*)/u },
] as const satisfies readonly Shape[];

interface Shape {
  readonly code: Finding["code"];
  readonly pattern: RegExp;
  readonly detail?: string;
}
