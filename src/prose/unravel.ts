import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { isComponentNode } from "./component-uses.ts";

/** As the compiler of MDX does: a paragraph of nothing but components is no paragraph, they stand in the flow. */
export function remarkUnravel() {
  return (tree: Root): Root => unraveled(tree) as Root;
}

function unraveled(node: Nodes): Nodes {
  if (!("children" in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child) =>
    child.type === "paragraph" && isOfComponents(child) ? child.children.flatMap(inFlow) : [unraveled(child)],
  );
  return { ...node, children } as Nodes;
}

function isOfComponents({ children }: Paragraph): boolean {
  return (
    children.some(isComponentNode) && children.every((child) => isComponentNode(child) || isBlank(child))
  );
}

function inFlow(node: PhrasingContent): RootContent[] {
  return isBlank(node) ? [] : [{ ...node, type: "mdxJsxFlowElement" } as RootContent];
}

function isBlank(node: Nodes): boolean {
  return node.type === "text" && /^[\t\r\n ]*$/.test(node.value);
}
