import { addressOffset } from "./address-place.ts";
import { parseIfSound, type ProseKind } from "./parse.ts";
import { placesIn } from "./place.ts";
import { textOf } from "./reading.ts";
import { nodesOfType, walk } from "./walk.ts";

/** A link, or an image, with its address as it is written and where that begins in its text. */
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
  const placeAt = placesIn(source);
  const tree = parseIfSound(source, kind);
  const pictured = new Set(nodesOfType(tree, "imageReference").map(({ identifier }) => identifier));
  walk(tree, (node) => {
    if (!("url" in node)) return;
    const start = addressOffset(node, source);
    if (start === undefined) return;
    const isImage = node.type === "image" || (node.type === "definition" && pictured.has(node.identifier));
    const kind = isImage ? "image" : "link";
    links.push({ kind, address: node.url, ...placeAt(start) });
  });
  return links;
}

/** The words of a body's headings; none where it is no MDX. */
export function readHeadings(source: string): readonly string[] {
  if (!source.includes("#")) return [];
  return nodesOfType(parseIfSound(source, "body"), "heading").map(textOf);
}

// What leads outside or to nothing is the rules' business; most texts need not be parsed again for it.
const ownAddress = /\]\((?!\s*(?:https?:|mailto:|tel:))|^ {0,3}\[[^\]\n]+\]:(?!\s*(?:https?:|mailto:|tel:))/m;
