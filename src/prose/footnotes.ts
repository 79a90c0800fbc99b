import type { Element, Nodes, Properties } from "hast";
import type { Options } from "remark-rehype";

/** The Polish words of footnotes, for remark-rehype here and in Astro. */
export const footnoteOptions = {
  footnoteLabel: "Przypisy",
  footnoteLabelProperties: { className: ["footnotes-label"] },
  footnoteBackContent: "↩",
  footnoteBackLabel: (index: number, mention: number) =>
    `Wróć do treści (przypis ${index + 1}${mention > 1 ? `, wzmianka ${mention}` : ""})`,
} satisfies Options;

/** The tree with a prefix before the ids of its footnotes and before what points to them. */
export function withFootnotePrefix(node: Nodes, prefix: string): Nodes {
  if (prefix === "" || !("children" in node)) return node;
  const children = node.children.map((child) => withFootnotePrefix(child as Nodes, prefix));
  const properties = node.type === "element" ? { properties: prefixed(node, prefix) } : {};
  return { ...node, ...properties, children } as Nodes;
}

function prefixed({ properties }: Element, prefix: string): Properties {
  const { id, href, ariaDescribedBy } = properties;
  return {
    ...properties,
    ...(isOfFootnote(id) ? { id: `${prefix}${id}` } : {}),
    ...(ariaDescribedBy === undefined ? {} : { ariaDescribedBy: [`${prefix}footnote-label`] }),
    ...("dataFootnoteRef" in properties || "dataFootnoteBackref" in properties
      ? { href: `#${prefix}${String(href).slice(1)}` }
      : {}),
  };
}

function isOfFootnote(id: Properties[string]): id is string {
  return typeof id === "string" && /^(?:fn-|fnref-|footnote-label$)/.test(id);
}
