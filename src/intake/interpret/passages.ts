import { isParagraph } from "../document.ts";
import { flatten } from "../repair.ts";
import type { Block, Link, Paragraph } from "../document.ts";

/** A paragraph with the list that follows it. */
export interface Passage {
  readonly text: string;
  readonly items: readonly string[];
  /** Words of the text and of its items that lead to an address. */
  readonly links?: readonly Link[];
  /** Where it stands, for people: "strona 2, akapit 7". */
  readonly where: string;
}

/**
 * The prose of a document, tables left out.
 * @param before how many paragraphs of prose the document has before these blocks
 */
export function toPassages(blocks: readonly Block[], before = 0): Passage[] {
  const paragraphs = blocks.filter(isParagraph).filter(({ text }) => text !== "");
  const passages: Passage[] = [];
  paragraphs.forEach((paragraph, index) => {
    const last = passages.at(-1);
    const item = listItem(paragraph) ?? unmarkedItem(paragraph, paragraphs[index - 1], last);
    const links = paragraph.anchors ?? [];
    if (item !== undefined && last)
      passages[passages.length - 1] = {
        ...last,
        items: [...last.items, item],
        links: [...(last.links ?? []), ...links],
      };
    else
      passages.push({
        text: flatten(paragraph.text),
        items: [],
        links,
        where: whereOfParagraph(paragraph, before + index),
      });
  });
  return passages;
}

/** Passages in which a list of sides ("– ze strony Urzędu: …; – ze strony organizacji: …") is as many passages. */
export function partSides(passages: readonly Passage[]): Passage[] {
  return passages.flatMap((passage) => {
    const areSides = passage.items.length > 0 && passage.items.every((item) => side.test(item));
    if (!areSides) return [passage];
    return [{ ...passage, items: [] }, ...passage.items.map((text) => ({ ...passage, text, items: [] }))];
  });
}

export function listItem({ text, marker }: Paragraph): string | undefined {
  if (marker !== undefined) return flatten(text.replace(mark, ""));
  return mark.test(text) ? flatten(text.replace(mark, "")) : undefined;
}

/** After "…:" lines that end with a comma or a semicolon are a list, though nothing marks them. */
function unmarkedItem(paragraph: Paragraph, before: Paragraph | undefined, lead: Passage | undefined) {
  if (!before || !lead) return undefined;
  const isFirst = lead.items.length === 0 && lead.text.endsWith(":");
  const text = flatten(paragraph.text);
  if (isFirst && /[,;]$/.test(text)) return text;
  return lead.items.length > 0 && listItem(before) === undefined && /[,;]$/.test(before.text)
    ? text
    : undefined;
}

/** The text of a paragraph without the mark of a list item. */
export function withoutMark(paragraph: Paragraph): string {
  return listItem(paragraph) ?? flatten(paragraph.text);
}

/** @param index how many paragraphs of prose stand before it */
export function whereOfParagraph({ page }: Pick<Paragraph, "page">, index: number): string {
  return page === undefined ? `akapit ${index + 1}` : `strona ${page}, akapit ${index + 1}`;
}

const side =
  /^(?:(?:ze|po)\s+stron(?:y|ie)|z\s+ramienia|w\s+imieniu|strona|przedstawiciel\p{L}*|reprezentan\p{L}*|organizacje)\s[^:]{0,80}:\s+\S/iu;
const mark = /^(?:\d{1,3}[.)]|[a-z]\)|[-–—−•·▪*»›]|[oo§ü](?=\s+\p{L}{2}))\s+/u;
