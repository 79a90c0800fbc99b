import type { Element, ElementContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { findElements } from "./find-elements.ts";
import type { FindTerms, TermPlace } from "./find-terms.ts";
import { respell } from "./respell.ts";
import { splitNodes, textLength } from "./split-nodes.ts";

/** Stands before an element in which terms are explained. No content may hold it, and no page keeps it. */
export const termSign = "\uE001";

/** Whether an element may hold a term: asked once of what stands on many pages, so that most of them hold no sign. */
export function mayHoldTerm(html: string, findTerms: FindTerms, without?: ReadonlySet<string>): boolean {
  return findTerms(roughText(html), without).length > 0;
}

/**
 * A part of a page in which the first occurrence of each term leads to its explanation, and the terms that were found.
 * Looks only into elements after a sign, never into a link; adds, takes and moves no word, but takes the signs. A
 * passage that is marked across a term's edge is marked in two parts, the id on the first.
 */
export function explainTerms(html: string, findTerms: FindTerms, toLink: ToLink): Explained {
  const found = new Set<string>();
  const explain: Explain = (text) => {
    const places = findTerms(text, found);
    places.forEach(({ id }) => found.add(id));
    return places;
  };
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of findElements(html, termSign)) {
    const element = html.slice(start, end).replaceAll(termSign, "");
    if (!mayHoldTerm(element, findTerms, found)) continue;
    pieces.push(respell(html.slice(done, start)), explainElement(element, { toLink, explain }));
    done = end;
  }
  const explained = found.size === 0 ? html : [...pieces, respell(html.slice(done))].join("");
  return { html: explained.replaceAll(termSign, ""), found: [...found] };
}

/** The attributes of the link around a term. */
export type ToLink = (id: string) => Readonly<Record<string, string>>;

export interface Explained {
  readonly html: string;
  /** Ids, in the order of the page. */
  readonly found: readonly string[];
}

/**
 * The text of an element, with every term that it may hold: looked at before the element is read into a tree, which
 * takes long. A tag may stand inside a word or between two.
 */
function roughText(html: string): string {
  return html.replace(joiningTag, "").replace(otherTagOrReference, " ");
}

function explainElement(html: string, visit: Visit): string {
  const { children } = fromHtml(html, { fragment: true });
  return toHtml(children.map((child) => (child.type === "element" ? explained(child, visit) : child)));
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
  const isRunning = inline.has(node.tagName);
  return isRunning ? node.children.map(runningText).join("") : "\uFFFC".repeat(textLength(node));
}

/** The link goes into the element that holds the whole term, so that a mark around it stays one. */
function withLink(
  nodes: readonly ElementContent[],
  { id, start, end }: TermPlace,
  toLink: ToLink,
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

const inline: ReadonlySet<string> = new Set(["em", "strong", "del", "mark", "span", "sub", "sup", "time"]);
const opaque: ReadonlySet<string> = new Set(["a", "button", "code", "pre", "svg"]);
const joining = inline.union(new Set(["br", "img", "wbr"]));
const attributes = String.raw`(?:"[^"]*"|'[^']*'|[^>"'])*`;
const joiningTag = new RegExp(String.raw`</?(?:${[...joining].join("|")})(?=[\s/>])${attributes}>`, "g");
const otherTagOrReference = new RegExp(String.raw`</?[a-z]${attributes}>|&#?\w+;`, "gi");

type Explain = (text: string) => readonly TermPlace[];

interface Visit {
  readonly toLink: ToLink;
  readonly explain: Explain;
}
