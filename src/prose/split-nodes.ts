import type { ElementContent } from "hast";

/** How many characters of text an element holds. */
export function textLength(node: ElementContent): number {
  if (node.type === "text") return node.value.length;
  return node.type === "element" ? node.children.reduce((sum, child) => sum + textLength(child), 0) : 0;
}

/** Nodes parted after so many characters of text. An element that is cut stands on both sides, its id on the first. */
export function splitNodes(
  nodes: readonly ElementContent[],
  at: number,
): [ElementContent[], ElementContent[]] {
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  let offset = 0;
  for (const node of nodes) {
    const [from, to] = [offset, offset + textLength(node)];
    offset = to;
    if (to <= at) before.push(node);
    else if (from >= at) after.push(node);
    else {
      const [left, right] = splitNode(node, at - from);
      before.push(left);
      after.push(right);
    }
  }
  return [before, after];
}

function splitNode(node: ElementContent, at: number): [ElementContent, ElementContent] {
  if (node.type === "text") {
    return [
      { ...node, value: node.value.slice(0, at) },
      { ...node, value: node.value.slice(at) },
    ];
  }
  if (node.type !== "element") return [node, node];
  const [left, right] = splitNodes(node.children, at);
  const others = Object.entries(node.properties).filter(([name]) => name !== "id");
  return [
    { ...node, children: left },
    { ...node, properties: Object.fromEntries(others), children: right },
  ];
}
