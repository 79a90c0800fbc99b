import { opensLabelledLine } from "../interpret/labels.ts";
import { proseWidth, toTextParagraphs } from "./paragraphs.ts";
import type { Paragraph } from "../document.ts";
import type { TextLine } from "./lines.ts";

export function toProse(lines: readonly TextLine[], isWord: IsWord): Paragraph[] {
  return toTextParagraphs(lines, proseWidth(lines), isWord);
}

/** Prose that begins with the title, which may fill its last line so well that only the sense tells where it ends. */
export function toOpening(lines: readonly TextLine[], isWord: IsWord): Paragraph[] {
  const end = lines.findIndex(
    ({ text }, index) =>
      index > 0 && index <= maxTitleLines && opensReport.test(text) && lines[index - 1]?.isOpen === false,
  );
  const width = proseWidth(lines);
  const parts = end > 0 ? [lines.slice(0, end), lines.slice(end)] : [lines];
  const labelled = parts.flatMap(atLabels);
  return withWholeTitle(labelled.flatMap((part) => toTextParagraphs(part, width, isWord)));
}

/** Where lines begin with labels ("Miejsce: …"), each of them opens a paragraph, however well the line above is filled. */
function atLabels(lines: readonly TextLine[]): TextLine[][] {
  const starts = lines.flatMap(({ text }, index) =>
    index > 0 && isLabelled(text) && lines[index - 1]?.isOpen === false ? [index] : [],
  );
  if (starts.length < 2) return [[...lines]];
  return [0, ...starts].map((start, at) => lines.slice(start, starts[at]));
}

function isLabelled(text: string): boolean {
  return label.test(text) || (/^\p{Lu}/u.test(text) && opensLabelledLine(text));
}

/** A title in larger letters fills its lines with fewer of them: it goes on where its last noun needs a name. */
function withWholeTitle([title, next, ...rest]: readonly Paragraph[]): Paragraph[] {
  if (!title) return [];
  if (!next) return [title];
  const isCut = needsName.test(title.text) && /^\p{Lu}[^.:;,]{0,40}$/u.test(next.text);
  return isCut ? [{ ...title, text: `${title.text} ${next.text}` }, ...rest] : [title, next, ...rest];
}

type IsWord = (word: string) => boolean;

const maxTitleLines = 4;
// A title is no sentence: a capital and the verb of a meeting open the text under it.
const opensReport =
  /^(?:Dnia|W dniu|W dniach)\s|^\p{Lu}(?:(?!\sktór).)*?\s(?:odbył[oay]|miał[oay]|przeprowadzono|zorganizowano|zwołano|rozpoczęł[oay]|dotyczył[oay]|poświęcon[oey])(?:\s|$)/u;
const label = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}:\s/u;
const needsName =
  /(?:^|\s)(?:Miasta|Gminy|Urzędu|Urzędzie|Miejskiego|Miejskiej|Gminnego|Powiatu|Starostwa|Wydziale|Biurze|Referacie)$/u;
