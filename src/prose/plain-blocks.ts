import { isWithoutMarkup } from "./markup.ts";

/**
 * The paragraphs and the lists of single lines of a field that surely holds nothing else, so that it need not be parsed;
 * undefined for any other field.
 */
export function toPlainBlocks(source: string): readonly PlainBlock[] | undefined {
  if (hasSpaceAtAnEnd(source)) return undefined;
  const blocks = source.split(/\n{2,}/).map(toBlock);
  // Two lists after each other would be one.
  if (blocks.some(({ items }, index) => items && blocks[index + 1]?.items)) return undefined;
  return blocks.every(isPlain) ? blocks : undefined;
}

/** Of a line or of the whole: the tree keeps some of it and drops some. */
export function hasSpaceAtAnEnd(source: string): boolean {
  return spaceAtAnEnd.test(source);
}

function toBlock(text: string): PlainBlock {
  if (!itemStart.test(text)) return { text };
  return { text, items: text.split("\n").map((line) => (line.startsWith("- ") ? line.slice(2) : "-")) };
}

function isPlain({ text, items }: PlainBlock): boolean {
  if (items === undefined) return isWithoutMarkup(text);
  return items.every((item) => isWithoutMarkup(item) && !hasSpaceAtAnEnd(item));
}

const itemStart = /^- /m;
const spaceAtAnEnd = /^\s|\s$|[^\S\n]\n|\n[^\S\n]|^$/u;

export interface PlainBlock {
  readonly text: string;
  /** Of a list. */
  readonly items?: readonly string[];
}
