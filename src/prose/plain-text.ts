import type { Root } from "mdast";
import { isWithoutMarkup } from "./markup.ts";
import { withListNumbers } from "./number-lists.ts";
import { parseProse, type ProseKind } from "./parse.ts";
import { toPlainBlocks } from "./plain-blocks.ts";
import { toPieces } from "./reading.ts";
import { rememberTexts } from "./remember-texts.ts";

/**
 * What a reader reads, without syntax: paragraphs parted by an empty line, items and lines by a line break, other white
 * space (non-breaking too) collapsed to one space. A body throws where it is no MDX.
 */
export function toPlainText(source: string, kind: ProseKind = "field"): string {
  return kind === "field" ? plainField(source) : plainTextOf(parseProse(source, kind), source);
}

const plainField = rememberTexts((source) =>
  isWithoutMarkup(source)
    ? plainParagraphs(source)
    : (plainLists(source) ?? plainTextOf(parseProse(source, "field"), source)),
);

/** The same of a text that has been parsed. */
export function plainTextOf(tree: Root, source: string): string {
  const pieces = toPieces(withListNumbers(tree, source));
  const text = pieces.map((piece) => (piece.node ? piece.text.replace(/\s+/gu, " ") : piece.text)).join("");
  return text
    .replace(/ +/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function plainLists(source: string): string | undefined {
  return toPlainBlocks(source)
    ?.map(({ text, items }) => (items ?? [text]).map(spaced).join("\n"))
    .join("\n\n");
}

function plainParagraphs(source: string): string {
  return source
    .split(/\n(?: *\n)+/)
    .map(spaced)
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
