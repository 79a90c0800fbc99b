import type { Nodes } from "mdast";
import { parseProse, offsetsOf, type ProseKind } from "./parse.ts";
import { textOf } from "./reading.ts";
import { nodesOfType, walk } from "./walk.ts";

/** A link, or an image, with its address as it is written and where it begins in its text. */
export interface ProseLink {
  readonly kind: "link" | "image";
  readonly address: string;
  readonly line: number;
  readonly column: number;
}

/** All links and images of a text; nothing where a body is no MDX. */
export function readLinks(source: string, kind: ProseKind): readonly ProseLink[] {
  const links: ProseLink[] = [];
  if (!ownAddress.test(source)) return links;
  walk(parsedOrEmpty(source, kind), (node) => {
    if (!("url" in node)) return;
    const start = offsetsOf(node)?.start;
    if (start === undefined) return;
    const before = source.slice(0, start).split("\n");
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    links.push({ kind: node.type === "image" ? "image" : "link", address: node.url, ...place });
  });
  return links;
}

/** The words of a body's headings; none where it is no MDX. */
export function readHeadings(source: string): readonly string[] {
  if (!source.includes("#")) return [];
  return nodesOfType(parsedOrEmpty(source, "body"), "heading").map(textOf);
}

// What leads outside or to nothing is the rules' business; most texts need not be parsed again for it.
const ownAddress = /\]\((?!\s*(?:https?:|mailto:|tel:))|^ {0,3}\[[^\]\n]+\]:(?!\s*(?:https?:|mailto:|tel:))/m;

function parsedOrEmpty(source: string, kind: ProseKind): Nodes {
  try {
    return parseProse(source, kind);
  } catch {
    return { type: "root", children: [] };
  }
}
