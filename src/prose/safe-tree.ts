import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { addressFault } from "./addresses.ts";

/**
 * The tree of a field without what the guard refuses there, all words kept: raw HTML and code as text, links with an
 * unsafe address as what they say, images as their description. The last line of defence, should the check be skipped.
 */
export function toSafeTree(tree: Root): Root {
  const unsafe = new Set<string>();
  visit(tree, "definition", (node) => {
    if (addressFault(node.url)) unsafe.add(node.identifier);
  });
  return {
    ...tree,
    children: tree.children.flatMap((child) => safe(child, tree, unsafe)) as Root["children"],
  };
}

function safe(node: Nodes, parent: Nodes, unsafe: ReadonlySet<string>): Nodes[] {
  switch (node.type) {
    case "html":
    case "code":
      return [asText(node.value, parent)];
    case "image":
    case "imageReference":
      return [asText(node.alt ?? "", parent)];
    case "definition":
      return unsafe.has(node.identifier) ? [] : [node];
  }
  if (!("children" in node)) return [node];
  const children = (node.children as Nodes[]).flatMap((child) => safe(child, node, unsafe));
  const isUnsafe =
    (node.type === "link" && addressFault(node.url) !== undefined) ||
    (node.type === "linkReference" && unsafe.has(node.identifier));
  return isUnsafe ? children : [{ ...node, children } as Nodes];
}

function asText(value: string, parent: Nodes): Nodes {
  const text = { type: "text" as const, value };
  return flowParents.has(parent.type) ? { type: "paragraph", children: [text] } : text;
}

const flowParents: ReadonlySet<string> = new Set(["root", "listItem", "blockquote", "footnoteDefinition"]);
