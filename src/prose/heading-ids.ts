import type { Root } from "hast";
import { visit } from "unist-util-visit";

/**
 * Gives a body's headings ids that cannot meet those of the page around it, and leads the body's own links there: an
 * author writes `#ustalenia-koncowe`. What a heading describes, as that of the footnotes does, follows it too. Goes after
 * what makes the ids.
 */
export function rehypePrefixHeadingIds({ prefix }: { readonly prefix: string }) {
  return (tree: Root): void => {
    const prefixed = new Map<string, string>();
    visit(tree, "element", (element) => {
      if (!/^h[1-6]$/.test(element.tagName) || typeof element.properties.id !== "string") return;
      const id = element.properties.id;
      element.properties.id = `${prefix}${id}`;
      prefixed.set(id, element.properties.id).set(toHeadingId(textOf(element)), element.properties.id);
    });
    visit(tree, "element", (element) => {
      const { href, ariaDescribedBy } = element.properties;
      if (Array.isArray(ariaDescribedBy)) {
        element.properties.ariaDescribedBy = ariaDescribedBy.map((id) => prefixed.get(id) ?? id);
      }
      if (element.tagName !== "a" || typeof href !== "string" || !href.startsWith("#")) return;
      const target = prefixed.get(decodeURIComponent(href.slice(1)));
      if (target !== undefined) element.properties.href = `#${target}`;
    });
  };
}

/** The id of a heading as Astro makes it: small letters, hyphens for spaces, nothing else but digits. */
export function toHeadingId(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

function textOf(node: { readonly children?: readonly unknown[]; readonly value?: unknown }): string {
  if (typeof node.value === "string") return node.value.replaceAll("\u00a0", " ");
  return (node.children ?? []).map((child) => textOf(child as typeof node)).join("");
}
