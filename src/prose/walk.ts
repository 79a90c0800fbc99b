import type { Nodes, Parents } from "mdast";

/** Every node of a tree in the order of the text, parents first. Plain and quick: every text of a portal is walked ten times. */
export function walk(
  node: Nodes,
  look: (node: Nodes, parent: Parents | undefined) => void,
  parent?: Parents,
): void {
  look(node, parent);
  if (!("children" in node)) return;
  for (const child of node.children) walk(child, look, node);
}

/** The nodes of one type, in the order of the text. */
export function nodesOfType<Type extends Nodes["type"]>(
  tree: Nodes,
  type: Type,
): readonly Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  walk(tree, (node) => {
    if (node.type === type) found.push(node as Extract<Nodes, { type: Type }>);
  });
  return found;
}
