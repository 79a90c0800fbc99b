import { type Mark, type MarkedRun, toMarkedRuns } from "./marks.ts";
import { isWithoutMarkup } from "./markup.ts";
import { transformLine } from "./transform-text.ts";

/**
 * The HTML of a field that is surely nothing but words in paragraphs, or also in plain lists where nothing is marked,
 * as the whole way through the tree would give it; most fields are, and the way is long. Undefined for any other field.
 * @param options `transformText` is applied to what is shown
 */
export function toPlainHtml(
  source: string,
  { marks = [], transformText = (text) => text }: PlainOptions = {},
): string | undefined {
  if (spaceAtAnEnd.test(source) || !marks.every(isPlainMark)) return undefined;
  if (!isWithoutMarkup(source))
    return marks.length === 0 && itemStart.test(source) ? toBlocks(source, transformText) : undefined;
  const paragraphs = source.split(/\n{2,}/).map((paragraph) => transformLine(paragraph, transformText));
  if (marks.length === 0) return paragraphs.map((text) => `<p>${text}</p>`).join("\n");
  const pieces = paragraphs.flatMap((text, index) => (index === 0 ? [text] : [blockEnd, text]));
  return toMarkedRuns(
    pieces.map((text) => ({ text })),
    marks,
  )
    .flatMap((runs, index) => (index % 2 === 0 ? [`<p>${runs.map(toMarkedHtml).join("")}</p>`] : []))
    .join("\n");
}

/** Paragraphs and lists of single lines, parted by empty lines; undefined where one of them is anything else. */
function toBlocks(source: string, transformText: (text: string) => string): string | undefined {
  const blocks = source.split(/\n{2,}/).map((text) => ({ text, isList: itemStart.test(text) }));
  // Two lists after each other would be one.
  if (blocks.some(({ isList }, index) => isList && blocks[index + 1]?.isList === true)) return undefined;
  const htmls = blocks.map(({ text, isList }) =>
    isList ? toPlainList(text, transformText) : toPlainHtml(text, { transformText }),
  );
  return htmls.includes(undefined) ? undefined : htmls.join("\n");
}

function toPlainList(block: string, transformText: (text: string) => string): string | undefined {
  const items = block.split("\n").map((line) => (line.startsWith("- ") ? line.slice(2) : "-"));
  if (items.some((item) => !isWithoutMarkup(item) || spaceAtAnEnd.test(item))) return undefined;
  return `<ul>\n${items.map((item) => `<li>${transformLine(item, transformText)}</li>\n`).join("")}</ul>`;
}

const itemStart = /^- /m;

function isPlainMark({ className, id = "", label = "" }: Mark): boolean {
  return !/["&<>]/.test(className + id + label);
}

function toMarkedHtml({ text, marks }: MarkedRun): string {
  return marks.reduceRight((inner, { className, id, label }) => {
    const itsId = id === undefined ? "" : ` id="${id}"`;
    const title = label === undefined ? "" : ` title="${label}"`;
    return `<mark class="${className}"${itsId}${title}>${inner}</mark>`;
  }, text);
}

// What parts two paragraphs in the tree's text.
const blockEnd = "\n\n";

// Of a line or of the whole: the tree keeps some of it and drops some.
const spaceAtAnEnd = /^\s|\s$|[^\S\n]\n|\n[^\S\n]|^$/u;

interface PlainOptions {
  readonly marks?: readonly Mark[];
  readonly transformText?: ((text: string) => string) | undefined;
}
