import type { Heading, List, ListItem, Paragraph, Root, RootContent } from "mdast";
import { isWithoutMarkup } from "./markup.ts";
import { placesIn } from "./place.ts";
import { type Piece, type Reading, toPlainInlines } from "./plain-inlines.ts";

/**
 * The parser's own tree, its places too, of a text that surely holds nothing but words, single headings, plain lists,
 * links and, in a body, the components as they mostly stand in one: most texts do, and the parser takes long. Undefined
 * for any other text.
 */
export function toPlainTree(source: string, hasComponents: boolean): Root | undefined {
  if (spaceAtLineEnd.test(source) || (hasComponents && moduleLine.test(source))) return undefined;
  const placeAt = placesIn(source);
  const pointAt = (offset: number) => ({ ...placeAt(offset), offset });
  const positionOf = (start: number, end: number) => ({ start: pointAt(start), end: pointAt(end) });
  const blocks = Array.from(source.matchAll(block), ({ 0: text, index }) => ({ text, start: index }));
  const children = toNodes(blocks, { hasComponents, positionOf });
  return children && { type: "root", children, position: positionOf(0, source.length) };
}

function toNodes(blocks: readonly Piece[], reading: Reading): RootContent[] | undefined {
  const nodes: RootContent[] = [];
  for (let at = 0; at < blocks.length;) {
    const whole = blocks.slice(at, at + countOfNode(blocks, at, reading));
    const node = toNode(whole, reading);
    // Two lists after each other would be one.
    if (node === undefined || (node.type === "list" && nodes.at(-1)?.type === "list")) return undefined;
    nodes.push(node);
    at += whole.length;
  }
  return nodes;
}

/** A component may stand around blocks, from the one with its opening tag to the one with its closing tag. */
function countOfNode(blocks: readonly Piece[], at: number, { hasComponents }: Reading): number {
  const name = hasComponents ? openingTag.exec(blocks[at]?.text ?? "")?.[1] : undefined;
  const end = blocks.findIndex(({ text }, index) => index > at && text === `</${name ?? ""}>`);
  return name === undefined || end < 0 ? 1 : end - at + 1;
}

function toNode([first, ...others]: readonly Piece[], reading: Reading): RootContent | undefined {
  if (first === undefined) return undefined;
  const { text, start } = first;
  const last = others.at(-1) ?? first;
  const position = reading.positionOf(start, last.start + last.text.length);
  const name = reading.hasComponents ? flowTag.exec(text)?.[1] : undefined;
  if (name !== undefined && (others.length > 0 || text.endsWith(" />"))) {
    const children = toNodes(others.slice(0, -1), reading);
    return (
      children && ({ type: "mdxJsxFlowElement", name, attributes: [], children, position } as RootContent)
    );
  }
  if (text.startsWith("#")) return toHeading(first, reading);
  return text.startsWith("- ") ? toList(first, reading) : toParagraph(first, reading);
}

function toHeading({ text, start }: Piece, reading: Reading): Heading | undefined {
  const [lead, signs = ""] = headingStart.exec(text) ?? [];
  if (lead === undefined || text.includes("\n")) return undefined;
  const children = toPlainInlines({ text: text.slice(lead.length), start: start + lead.length }, reading);
  const position = reading.positionOf(start, start + text.length);
  return children && { type: "heading", depth: signs.length as Heading["depth"], children, position };
}

function toList({ text, start }: Piece, reading: Reading): List | undefined {
  const lines = Array.from(text.matchAll(line), ({ 0: text, index }) => ({ text, start: start + index }));
  const children = lines.flatMap((one) => toItem(one, reading) ?? []);
  if (children.length < lines.length) return undefined;
  const position = reading.positionOf(start, start + text.length);
  return { type: "list", ordered: false, start: null, spread: false, children, position };
}

function toItem({ text, start }: Piece, reading: Reading): ListItem | undefined {
  const words = text.slice("- ".length);
  if (!itemStart.test(text) || !isWithoutMarkup(words)) return undefined;
  const paragraph = toParagraph({ text: words, start: start + "- ".length }, reading);
  const position = reading.positionOf(start, start + text.length);
  return paragraph && { type: "listItem", spread: false, checked: null, children: [paragraph], position };
}

function toParagraph({ text, start }: Piece, reading: Reading): Paragraph | undefined {
  // What begins with a component may be no paragraph.
  const children = text.startsWith("<") ? undefined : toPlainInlines({ text, start }, reading);
  const position = reading.positionOf(start, start + text.length);
  return children && { type: "paragraph", children, position };
}

const spaceAtLineEnd = /(?:^|\n)[^\S\n]|[^\S\n](?:\n|$)/u;
const moduleLine = /^(?:import|export)/m;
const block = /[^\n]+(?:\n[^\n]+)*/g;
const line = /[^\n]+/g;
const openingTag = /^<([A-Z][A-Za-z]*)>$/;
const flowTag = /^<([A-Z][A-Za-z]*)(?: \/)?>$/;
const headingStart = /^(#{1,6}) (?=\S)/;
const itemStart = /^- (?=\S)/;
