import type { Nodes, Paragraph, Root } from "mdast";
import { isComponentNode } from "./component-uses.ts";
import { bodyComponents, type ComponentRules } from "./components.ts";

/**
 * Puts an inline component that stands alone on its line back into a paragraph: MDX takes the paragraph away from it.
 */
export function remarkInlineComponents({ components = bodyComponents }: Options = {}) {
  return (tree: Root): Root => kept(tree, components) as Root;
}

function kept(node: Nodes, components: ComponentRules): Nodes {
  if (isComponentNode(node) && node.type === "mdxJsxFlowElement" && isInline(node.name, components)) {
    return { type: "paragraph", children: [{ ...node, type: "mdxJsxTextElement" }] } as Paragraph;
  }
  if (!("children" in node)) return node;
  return { ...node, children: node.children.map((child) => kept(child, components)) } as Nodes;
}

function isInline(name: string | null, components: ComponentRules): boolean {
  return name !== null && Object.hasOwn(components, name) && components[name]?.children === "inline";
}

interface Options {
  readonly components?: ComponentRules;
}
