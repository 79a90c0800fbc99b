import type { Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { nodesOfType } from "../walk.ts";

/** Tables without their second row and headings without their space, which would be shown with their signs. */
export const findLooseMarkup: Rule = ({ tree, source, kind }) => {
  if (kind === "field") return [];
  return nodesOfType(tree, "paragraph").flatMap((paragraph) => {
    const range = offsetsOf(paragraph);
    if (range === undefined) return [];
    const written = source.slice(range.start, range.end);
    return shapes.flatMap(({ code, pattern }): Finding[] => {
      const match = pattern.exec(written);
      return match === null ? [] : [{ code, offset: range.start + match.index }];
    });
  });
};

const shapes = [
  { code: "loose-table", pattern: /^\|.+\|[ \t]*\n[ \t]*\|.+\|[ \t]*$/m },
  { code: "loose-heading", pattern: /^#{2,6}(?=[\p{L}\d])/mu },
] as const;
