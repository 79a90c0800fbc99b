import { flatten } from "../repair.ts";
import type { Link, Paragraph } from "../document.ts";

/** A paragraph of a cell with what its words alone do not tell. */
export interface TextBlock {
  /** On one line; a bullet or an automatic number is no part of it. */
  readonly text: string;
  /** "•", or an automatic number as printed: "1." */
  readonly mark?: string;
  readonly links: readonly Link[];
}

export function toTextBlocks(paragraphs: readonly Paragraph[]): TextBlock[] {
  return paragraphs
    .map(({ text, marker, anchors = [] }) => withMark(flatten(text), marker, anchors))
    .filter(({ text }) => text !== "");
}

/** Paragraphs are parted by an empty line. */
export function plainText(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join("\n\n");
}

/** Blocks after blocks; where the first of `after` goes on with the last of `before`, the two are one. */
export function appendBlocks(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
  goesOn: boolean,
): TextBlock[] {
  const last = before.at(-1);
  const [first, ...rest] = after;
  if (!goesOn || !last || !first) return [...before, ...after];
  const joined = { ...last, text: `${last.text} ${first.text}`, links: [...last.links, ...first.links] };
  return [...before.slice(0, -1), joined, ...rest];
}

function withMark(text: string, marker: string | undefined, links: readonly Link[]): TextBlock {
  const glyph = bullet.exec(text)?.[0];
  if (glyph !== undefined) return { text: text.slice(glyph.length), mark: "•", links };
  // A number that was typed is part of the text, and is its own mark.
  if (marker === undefined || text.startsWith(marker)) return { text, links };
  return { text, mark: /^[\p{L}\p{N}]/u.test(marker) ? marker : "•", links };
}

const bullet = /^[-–—−•*▪·]\s+/u;
