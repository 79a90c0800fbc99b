import type { Nodes, Root } from "mdast";
import { toPieces, type Piece } from "./reading.ts";

/**
 * The tree with its text transformed line by line, across emphasis and links, so that "i **w** domu" is seen whole.
 * Throws where the transformation changes a length: it would move the words from element to element.
 */
export function withTransformedText(tree: Root, transform: (text: string) => string): Root {
  const texts = new Map<Nodes, string>();
  for (const line of toLines(toPieces(tree))) {
    const before = line.map((piece) => piece.text).join("");
    const after = transformLine(before, transform);
    let offset = 0;
    for (const { node, text } of line) {
      if (node) texts.set(node, after.slice(offset, offset + text.length));
      offset += text.length;
    }
  }
  return withTexts(tree, texts) as Root;
}

/** The same for Astro's pipeline. */
export function remarkTransformText({ transformText }: { transformText: (text: string) => string }) {
  return (tree: Root): Root => withTransformedText(tree, transformText);
}

/** Throws where the transformation changes the length. */
export function transformLine(text: string, transform: (text: string) => string): string {
  const after = transform(text);
  if (after.length !== text.length) throw new RangeError("transformText must keep the length of a text");
  return after;
}

function toLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.node === undefined) lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}

function withTexts(node: Nodes, texts: ReadonlyMap<Nodes, string>): Nodes {
  const value = texts.get(node);
  if (value !== undefined) return { ...node, value } as Nodes;
  if (!("children" in node)) return node;
  return { ...node, children: (node.children as Nodes[]).map((child) => withTexts(child, texts)) } as Nodes;
}
