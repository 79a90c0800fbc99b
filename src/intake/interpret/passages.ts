import { flatten } from "../repair.ts";
import { proseOf } from "./label-cards.ts";
import { readLabel } from "./label-roles.ts";
import type { Block, Link, Paragraph } from "../document.ts";
import type { PlacedParagraph } from "./label-cards.ts";

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
 * The prose of a document, tables left out but for those of labels and values.
 * @param before how many paragraphs of prose the document has before these blocks
 */
export function toPassages(blocks: readonly Block[], before = 0): Passage[] {
  const paragraphs = proseOf(blocks).filter(({ text }) => text !== "");
  const isHeading = headingsOf(paragraphs);
  const passages: Passage[] = [];
  let own = before;
  paragraphs.forEach((paragraph, index) => {
    const last = passages.at(-1);
    const item =
      isHeading(paragraph) || (index < 8 && numbersMeeting.test(paragraph.text))
        ? undefined
        : (listItem(paragraph) ?? unmarkedItem(paragraph, paragraphs[index - 1], last));
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
        where: paragraph.place ?? whereOfParagraph(paragraph, own),
      });
    if (paragraph.place === undefined) own += 1;
  });
  return passages;
}

/** Tells the numbered headings of a document ("1. Termin", "2. Uczestnicy", "3. Wnioski") from the items of a list. */
function headingsOf(paragraphs: readonly PlacedParagraph[]): (paragraph: Paragraph) => boolean {
  const headings = new Map<Paragraph, string>();
  let last = 0;
  paragraphs.forEach((paragraph, index) => {
    const number = numberOf(paragraph);
    if (number === undefined) return;
    const label = readLabel(listItem(paragraph) ?? "");
    const before = paragraphs[index - 1];
    const isNext = number === last + 1 && (before === undefined || numberOf(before) !== number - 1);
    if (!label && !(isNext && last > 0)) return;
    headings.set(paragraph, label ? [...label.roles].join() : "");
    last = number;
  });
  const roles = new Set([...headings.values()].filter(Boolean));
  return (paragraph) => roles.size > 1 && headings.has(paragraph);
}

function numberOf(paragraph: Paragraph): number | undefined {
  const written = paragraph.marker ?? mark.exec(paragraph.text)?.[0] ?? "";
  const number = Number.parseInt(written, 10);
  return Number.isNaN(number) ? undefined : number;
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
  if ((readLabel(text)?.value ?? "") !== "") return undefined;
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

// "3. spotkanie konsultacyjne" is a title.
const numbersMeeting =
  /^\d{1,2}\.\s+(?:\p{Ll}+\s+){0,2}(?:spotka|konsultac|posiedz|debat|narad|warsztat|forum|rund|panel)/u;
const side =
  /^(?:(?:ze|po)\s+stron(?:y|ie)|z\s+ramienia|w\s+imieniu|strona|przedstawiciel\p{L}*|reprezentan\p{L}*|organizacje)\s[^:]{0,80}:\s+\S/iu;
const mark = /^(?:\d{1,3}[.)]|[a-z]\)|[-–—−•·▪*»›]|[oo§ü](?=\s+\p{L}{2}))\s+/u;
