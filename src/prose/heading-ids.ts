import type { Root } from "hast";
import { visit } from "unist-util-visit";

/** Gives a body's headings ids that cannot meet those of the page around it. Goes after what makes the ids. */
export function rehypePrefixHeadingIds({ prefix }: { readonly prefix: string }) {
  return (tree: Root): void => {
    visit(tree, "element", (element) => {
      if (!/^h[1-6]$/.test(element.tagName) || typeof element.properties.id !== "string") return;
      element.properties.id = `${prefix}${element.properties.id}`;
    });
  };
}
