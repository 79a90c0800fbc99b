import { type Mark, type MarkedRun, toMarkedRuns } from "./marks.ts";
import { isWithoutMarkup } from "./markup.ts";
import { hasSpaceAtAnEnd, toPlainBlocks } from "./plain-blocks.ts";
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
  if (hasSpaceAtAnEnd(source) || !marks.every(isPlainMark)) return undefined;
  if (!isWithoutMarkup(source)) return marks.length === 0 ? toBlocks(source, transformText) : undefined;
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

function toBlocks(source: string, transformText: (text: string) => string): string | undefined {
  return toPlainBlocks(source)
    ?.map(({ text, items }) =>
      items === undefined
        ? `<p>${transformLine(text, transformText)}</p>`
        : `<ul>\n${items.map((item) => `<li>${transformLine(item, transformText)}</li>\n`).join("")}</ul>`,
    )
    .join("\n");
}

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

interface PlainOptions {
  readonly marks?: readonly Mark[];
  readonly transformText?: ((text: string) => string) | undefined;
}
