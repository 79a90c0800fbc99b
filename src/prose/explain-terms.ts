import type { Element, ElementContent, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { findTerms, type StemOf, type Term, type TermPlace } from "./find-terms.ts";
import { splitNodes, textLength } from "./split-nodes.ts";

/**
 * A part of a page in which the first occurrence of each term leads to its explanation, and the terms that were found.
 * Looks only into elements of the given classes, never into a link; adds, takes and moves no word. A passage that is
 * marked across a term's edge is marked in two parts, the id on the first.
 */
export function explainTerms(html: string, terms: readonly Term[], options: ExplainOptions): Explained {
  const { classes, stemOf, toLink } = options;
  if (!classes.some((name) => html.includes(name)) || !mayHoldTerm(html, terms, stemOf))
    return { html, found: [] };
  const found = new Set<string>();
  const explain: Explain = (text) => {
    const places = findTerms(
      text,
      terms.filter(({ id }) => !found.has(id)),
      stemOf,
    );
    places.forEach(({ id }) => found.add(id));
    return places;
  };
  const tree = visited(fromHtml(html, { fragment: true }), { classes, explain, toLink }) as Root;
  return { html: toHtml(tree), found: [...found] };
}

/** Looked at without reading the HTML, which takes long; a tag may stand inside a word or between two. */
function mayHoldTerm(html: string, terms: readonly Term[], stemOf: StemOf): boolean {
  return ["", " "].some(
    (between) => findTerms(html.replace(/<[^>]*>|&[^;\s]+;/g, between), terms, stemOf).length > 0,
  );
}

export interface ExplainOptions {
  /** Of the elements that hold words to be explained. */
  readonly classes: readonly string[];
  readonly stemOf: StemOf;
  /** The attributes of the link around a term. */
  readonly toLink: (id: string) => Readonly<Record<string, string>>;
}

export interface Explained {
  readonly html: string;
  /** Ids, in the order of the page. */
  readonly found: readonly string[];
}

function visited(node: Nodes, visit: Visit): Nodes {
  if (!("children" in node)) return node;
  if (node.type === "element" && hasClass(node, visit.classes)) return explained(node, visit);
  return { ...node, children: node.children.map((child) => visited(child as Nodes, visit)) } as Nodes;
}

/** An element whose own running text has its terms explained, and then every block in it. */
function explained(element: Element, visit: Visit): Element {
  if (opaque.has(element.tagName)) return element;
  const text = element.children.map(runningText).join("");
  const linked = visit
    .explain(text)
    .reduceRight((children, place) => withLink(children, place, visit.toLink), element.children);
  return { ...element, children: linked.map((child) => explainedBlocks(child, visit)) };
}

function explainedBlocks(node: ElementContent, visit: Visit): ElementContent {
  if (node.type !== "element" || opaque.has(node.tagName)) return node;
  if (!inline.has(node.tagName)) return explained(node, visit);
  return { ...node, children: node.children.map((child) => explainedBlocks(child, visit)) };
}

/** The text in which a term may stand; a link or a block of its own is only as long as its text. */
function runningText(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  const isRunning = inline.has(node.tagName) && !opaque.has(node.tagName);
  return isRunning ? node.children.map(runningText).join("") : "\uFFFC".repeat(textLength(node));
}

/** The link goes into the element that holds the whole term, so that a mark around it stays one. */
function withLink(
  nodes: readonly ElementContent[],
  { id, start, end }: TermPlace,
  toLink: ExplainOptions["toLink"],
): ElementContent[] {
  let offset = 0;
  for (const [index, node] of nodes.entries()) {
    const [from, to] = [offset, offset + textLength(node)];
    offset = to;
    if (node.type !== "element" || start < from || end > to) continue;
    const children = withLink(node.children, { id, start: start - from, end: end - from }, toLink);
    return nodes.with(index, { ...node, children });
  }
  const [head, rest] = splitNodes(nodes, start);
  const [inside, tail] = splitNodes(rest, end - start);
  const link: Element = { type: "element", tagName: "a", properties: { ...toLink(id) }, children: inside };
  return [...head, link, ...tail];
}

function hasClass({ properties }: Element, classes: readonly string[]): boolean {
  const own = Array.isArray(properties.className) ? properties.className : [];
  return classes.some((name) => own.includes(name));
}

const inline: ReadonlySet<string> = new Set([
  "em",
  "strong",
  "del",
  "mark",
  "span",
  "sub",
  "sup",
  "time",
  "a",
]);
const opaque: ReadonlySet<string> = new Set(["a", "button", "code", "pre", "svg"]);

type Explain = (text: string) => readonly TermPlace[];

interface Visit extends Pick<ExplainOptions, "classes" | "toLink"> {
  readonly explain: Explain;
}
