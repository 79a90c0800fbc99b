import type { Node, PhrasingContent } from "mdast";
import { isWithoutMarkup } from "./markup.ts";

/**
 * The words of a block, and the links and components among them, as the parser would read them; undefined where there
 * may be anything else.
 */
export function toPlainInlines(
  { text, start }: Piece,
  { hasComponents, positionOf }: Reading,
): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = [];
  const addText = (from: number, to: number): void => {
    if (from === to) return;
    const position = positionOf(start + from, start + to);
    nodes.push({ type: "text", value: text.slice(from, to), position });
  };
  let [words, done] = ["", 0];
  for (const found of text.matchAll(hasComponents ? linkOrComponent : link)) {
    const end = found.index + found[0].length;
    addText(done, found.index);
    const inline = toInline(found, { start: start + found.index, positionOf });
    nodes.push(inline.node);
    words += text.slice(done, found.index) + inline.words;
    done = end;
  }
  addText(done, text.length);
  // A line that begins with a component may end a paragraph.
  const mayBeCut = text.includes("\n<");
  return isWithoutMarkup(words + text.slice(done)) && !mayBeCut ? nodes : undefined;
}

function toInline(
  { 0: whole, groups = {} }: RegExpExecArray,
  { start, positionOf }: Place,
): { readonly node: PhrasingContent; readonly words: string } {
  const position = positionOf(start, start + whole.length);
  const { linked, url, name, id = "", named = "" } = groups;
  const words = linked ?? named;
  const before = linked === undefined ? whole.indexOf(">") + 1 : "[".length;
  const at = positionOf(start + before, start + before + words.length);
  const children: PhrasingContent[] = [{ type: "text", value: words, position: at }];
  if (url !== undefined) return { node: { type: "link", title: null, url, children, position }, words };
  const from = start + whole.indexOf(" ") + 1;
  const attribute = positionOf(from, from + `id="${id}"`.length);
  const attributes = [{ type: "mdxJsxAttribute", name: "id", value: id, position: attribute }];
  return {
    node: { type: "mdxJsxTextElement", name, attributes, children, position } as PhrasingContent,
    words,
  };
}

const linkPattern = String.raw`(?<!!)\[(?<linked>[^[\]\n]+)\]\((?<url>https?://[\w./?=%#-]+)\)`;
const componentPattern = String.raw`<(?<name>[A-Z][A-Za-z]*) id="(?<id>[a-z0-9-]+)">(?<named>[^<>\n]+)</\k<name>>`;
const link = new RegExp(linkPattern, "g");
const linkOrComponent = new RegExp(`${linkPattern}|${componentPattern}`, "g");

/** A part of a text, and where it begins there. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

export interface Reading {
  readonly hasComponents: boolean;
  readonly positionOf: (start: number, end: number) => NonNullable<Node["position"]>;
}

interface Place {
  readonly start: number;
  readonly positionOf: Reading["positionOf"];
}
