import type { Emphasis, List, ListItem, Nodes, Paragraph, Root } from "mdast";
import type { VFile } from "vfile";
import { offsetsOf } from "./parse.ts";

/**
 * The tree with the numbers of its lists as text, as they are written ("1)", "7."), so that none is renumbered,
 * and every one can be found, copied and marked. Such lists get the class `numbered`: their own markers are to be hidden.
 */
export function withListNumbers(tree: Root, source: string): Root {
  return numbered(tree, source) as Root;
}

/** The same for Astro's pipeline. */
export function remarkNumberLists() {
  return (tree: Root, file: VFile): Root => withListNumbers(tree, String(file));
}

function numbered(node: Nodes, source: string): Nodes {
  if (!("children" in node)) return node;
  const children = node.children.map((child) => numbered(child, source));
  const whole = { ...node, children } as Nodes;
  return whole.type === "list" && whole.ordered === true ? numberedList(whole, source) : whole;
}

function numberedList(list: List, source: string): List {
  return {
    ...list,
    start: null,
    data: { ...list.data, hProperties: { className: ["numbered"] } },
    children: list.children.map((item) => withNumber(item, source)),
  };
}

function withNumber(item: ListItem, source: string): ListItem {
  const number = /^\d+[.)]/.exec(source.slice(offsetsOf(item)?.start ?? source.length))?.[0];
  if (number === undefined) return item;
  const [first, ...rest] = item.children;
  const lead = [numberNode(number), { type: "text" as const, value: " " }];
  if (first?.type === "paragraph") {
    return { ...item, children: [{ ...first, children: [...lead, ...first.children] }, ...rest] };
  }
  const paragraph: Paragraph = { type: "paragraph", children: lead };
  return { ...item, children: [paragraph, ...item.children] };
}

function numberNode(number: string): Emphasis {
  const data = { hName: "span", hProperties: { className: ["list-number"] } };
  return { type: "emphasis", data, children: [{ type: "text", value: number }] };
}
