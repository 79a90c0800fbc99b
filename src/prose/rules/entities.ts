import type { Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { nodesOfType } from "../walk.ts";

/** Codes of signs that are misspelt or lack their semicolon, so that readers would see the code. */
export const findUnknownEntities: Rule = ({ tree, source }) =>
  nodesOfType(tree, "text").flatMap((node): Finding[] => {
    const range = offsetsOf(node);
    if (range === undefined || !node.value.includes("&")) return [];
    return [...source.slice(range.start, range.end).matchAll(entity)]
      .filter(([written]) => node.value.includes(written))
      .map(({ 0: written, index }) => ({
        code: "unknown-entity",
        offset: range.start + index,
        detail: written,
      }));
  });

// Names that documents use are missed without their semicolon too.
const entity =
  /(?<!\\)&(?:[a-z][a-z\d]{1,30};|#\d{1,12};|#x[\da-f]{1,12};|(?:nbsp|amp|lt|gt|quot|ndash|mdash|hellip|shy|oacute|#\d{2,6})(?![\w;]))/gi;
