import type { Element, Nodes, Properties, Root } from "hast";

/**
 * What bodies and fields share beyond plain HTML: `rel` on addresses outside the portal, the scope of a table's
 * headers, the alignment of cells as a class (`align-right`), because the content-security policy allows no inline style.
 */
export function withPublicForm(tree: Root): Root {
  return formed(tree) as Root;
}

/** The same for Astro's pipeline. */
export function rehypePublicForm() {
  return withPublicForm;
}

function formed(node: Nodes): Nodes {
  if (!("children" in node)) return node;
  const children = node.children.map((child) => formed(child as Nodes));
  return {
    ...node,
    ...(node.type === "element" ? { properties: formedProperties(node) } : {}),
    children,
  } as Nodes;
}

function formedProperties({ tagName, properties }: Element): Properties {
  const { align, ...others } = properties;
  return {
    ...others,
    ...(tagName === "th" ? { scope: "col" } : {}),
    ...(typeof align === "string" ? { className: [`align-${align}`] } : {}),
    ...(tagName === "a" && /^https?:/i.test(String(properties.href))
      ? { rel: ["external", "noopener"] }
      : {}),
  };
}
