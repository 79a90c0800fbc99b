import { isWithoutMarkup } from "./markup.ts";
import { transformLine } from "./transform-text.ts";

/**
 * The HTML of a field that is surely nothing but words in paragraphs, as the whole way through the tree would give it;
 * most fields are, and the way is long. Undefined for any other field.
 * @param transformText applied to what is shown
 */
export function toPlainHtml(
  source: string,
  transformText: (text: string) => string = (text) => text,
): string | undefined {
  if (!isWithoutMarkup(source) || spaceAtAnEnd.test(source)) return undefined;
  const paragraphs = source.split(/\n{2,}/);
  return paragraphs.map((paragraph) => `<p>${transformLine(paragraph, transformText)}</p>`).join("\n");
}

// Of a line or of the whole: the tree keeps some of it and drops some.
const spaceAtAnEnd = /^\s|\s$|[^\S\n]\n|\n[^\S\n]|^$/u;
