import { findTooDeep } from "../../prose/depth.ts";
import { parseProse, type ProseKind } from "../../prose/parse.ts";
import { plainTextOf } from "../../prose/plain-text.ts";
import { type Data, isData } from "../same-words.ts";
import { dataOf, listOf, textOf } from "./change.ts";

/**
 * A text as a reader meets it: how Markdown happens to be written, the labels of footnotes and comments make no
 * difference. Undefined where it cannot be parsed.
 * @param hiddenNotes forms of editors' notes that are left out
 */
export function readAsShown(
  source: string,
  kind: ProseKind,
  hiddenNotes: readonly string[] = [],
): Shown | undefined {
  if (findTooDeep(source) !== undefined) return undefined;
  try {
    const tree = parseProse(source, kind);
    const children = tree.children.filter((child) => !hiddenNotes.includes(write(child as unknown as Data)));
    const blocks = children.map((child) => child as unknown as Data);
    const numbers = numberFootnotes(blocks);
    const inOrder = blocks.filter(isInFlow).concat(orderFootnotes(blocks, numbers));
    return {
      words: plainTextOf({ ...tree, children }, source),
      form: squeeze(inOrder.map((block) => write(block, numbers)).join("")),
      links: blocks.flatMap(findLinks),
      notes: blocks.filter(({ name }) => name === "NotaRedakcyjna").map((note) => write(note)),
    };
  } catch {
    return undefined;
  }
}

/** The words of a node, without what is written around them. */
function wordsOf(node: Data): string {
  return squeeze(node["type"] === "text" ? textOf(node["value"]) : childrenOf(node).map(wordsOf).join(""));
}

function write(node: Data, numbers: ReadonlyMap<string, number> = new Map()): string {
  const type = textOf(node["type"]);
  const inner = childrenOf(node)
    .map((child) => write(child, numbers))
    .join("");
  if (type === "text") return textOf(node["value"]);
  if (isComment(node)) return "";
  if (isNameLink(node)) return inner;
  const label = textOf(node["identifier"]);
  const told = [
    ...["depth", "start", "value", "name", "alt"].map((key) => textOf(node[key])),
    node["ordered"] === true ? "ordered" : "",
    numbers.get(label) ?? label,
  ];
  return `${mark}${type} ${told.join(mark)}${mark}${inner}${mark}`;
}

// No text can hold it.
const mark = "\u0000";

function findLinks(node: Data): readonly ShownLink[] {
  const own = isNameLink(node)
    ? [{ words: wordsOf(node), leadsTo: `${textOf(node["name"])} ${idOf(node)}`, isName: true }]
    : typeof node["url"] === "string"
      ? [{ words: wordsOf(node) || textOf(node["alt"]), leadsTo: node["url"], isName: false }]
      : [];
  return [...own, ...childrenOf(node).flatMap(findLinks)];
}

/** A name that leads to the page of its body; whether it does is the editors' doing, the name is the document's. */
function isNameLink(node: Data): boolean {
  return node["name"] === "Organizacja" || node["name"] === "Urzad";
}

function isComment({ type, value }: Data): boolean {
  const isExpression = type === "mdxFlowExpression" || type === "mdxTextExpression";
  return isExpression && /^\s*\/\*[\s\S]*\*\/\s*$/.test(textOf(value));
}

function idOf(node: Data): string {
  return textOf(listOf(node["attributes"]).find(({ name }) => name === "id")?.["value"]);
}

/** In the order of their first mention, as they are numbered on the page. */
function numberFootnotes(blocks: readonly Data[]): ReadonlyMap<string, number> {
  const mentioned = new Set(blocks.flatMap(findMentions));
  return new Map([...mentioned].map((label, index) => [label, index + 1]));
}

function findMentions(node: Data): readonly string[] {
  const own = node["type"] === "footnoteReference" ? [textOf(node["identifier"])] : [];
  return [...own, ...childrenOf(node).flatMap(findMentions)];
}

function orderFootnotes(blocks: readonly Data[], numbers: ReadonlyMap<string, number>): readonly Data[] {
  const rankOf = (note: Data): number => numbers.get(textOf(note["identifier"])) ?? Infinity;
  return blocks.filter((block) => !isInFlow(block)).sort((a, b) => rankOf(a) - rankOf(b));
}

function isInFlow({ type }: Data): boolean {
  return type !== "footnoteDefinition";
}

function childrenOf(node: Data): readonly Data[] {
  return Array.isArray(node["children"]) ? node["children"].filter(isData).map(dataOf) : [];
}

function squeeze(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

export interface Shown {
  readonly words: string;
  /** The words with what makes up the page: headings, lists, tables, emphasis, footnotes, components. */
  readonly form: string;
  /** In the order of reading; where they lead is no part of the form. */
  readonly links: readonly ShownLink[];
  /** The forms of the notes that the editors put between the words of a document. */
  readonly notes: readonly string[];
}

export interface ShownLink {
  readonly words: string;
  /** An address; of a name that leads to a body, its component and identifier. */
  readonly leadsTo: string;
  readonly isName: boolean;
}
