import type { FootnoteDefinition, Nodes, Root, RootContent } from "mdast";

/** A run of text as a reader meets it, with the text node that it comes from; none for what parts two runs. */
export interface Piece {
  readonly text: string;
  readonly node?: Nodes;
}

/**
 * The text of a tree in the order of reading: blocks parted by an empty line, items and rows by a line break, cells by
 * a space, footnotes at the end in the order of their first mention. Their numbers and labels are no words of the text.
 */
export function toPieces(tree: Root): Piece[] {
  const definitions = new Map<string, FootnoteDefinition>();
  const mentions: string[] = [];
  collectFootnotes(tree, definitions, mentions);
  const footnotes = [...new Set(mentions)].flatMap((id) => definitions.get(id) ?? []);
  return joined([...tree.children.filter(isInFlow), ...footnotes], "\n\n");
}

/** The text of one node. */
export function textOf(node: Nodes): string {
  return pieces(node)
    .map((piece) => piece.text)
    .join("");
}

function pieces(node: Nodes): Piece[] {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
    case "html":
      return [{ text: node.value, node }];
    case "image":
    case "imageReference":
      return node.alt ? [{ text: node.alt }] : [];
    case "break":
      return [{ text: "\n" }];
    case "list":
    case "listItem":
    case "table":
      return joined(node.children.filter(isInFlow), "\n");
    case "tableRow":
      return joined(node.children, " ");
    case "blockquote":
    case "footnoteDefinition":
    case "mdxJsxFlowElement":
      return joined(node.children.filter(isInFlow), "\n\n");
    default:
      return "children" in node ? node.children.flatMap(pieces) : [];
  }
}

function joined(nodes: readonly RootContent[], separator: string): Piece[] {
  const runs = nodes.map(pieces);
  return runs
    .filter((run) => run.length > 0)
    .flatMap((run, index) => (index === 0 ? run : [{ text: separator }, ...run]));
}

function collectFootnotes(
  node: Nodes,
  definitions: Map<string, FootnoteDefinition>,
  mentions: string[],
): void {
  if (node.type === "footnoteReference") mentions.push(node.identifier);
  if (node.type === "footnoteDefinition" && !definitions.has(node.identifier)) {
    definitions.set(node.identifier, node);
  }
  if ("children" in node) node.children.forEach((child) => collectFootnotes(child, definitions, mentions));
}

function isInFlow(node: RootContent): boolean {
  return node.type !== "footnoteDefinition";
}
