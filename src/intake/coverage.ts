import { allParagraphs } from "./document.ts";
import { cleanCharacters } from "./repair.ts";
import { withoutMark } from "./interpret/passages.ts";
import type { Paragraph, SourceDocument } from "./document.ts";
import type { ExtractedMeeting } from "./interpret/meeting.ts";

/** Which words of the document stand nowhere in the draft. */
export interface Coverage {
  readonly words: number;
  readonly missing: readonly MissingWords[];
}

export interface MissingWords {
  /** The words in a row, as written. */
  readonly text: string;
  readonly where: string;
}

/** Compares by words as a multiset, so that a word which the document has three times must stand in the draft three times. */
export function measureCoverage({ blocks }: SourceDocument, meeting: ExtractedMeeting): Coverage {
  const headers = new Set(Object.values(meeting.headers));
  const parts = allParagraphs(blocks)
    .flatMap((paragraph, index) =>
      [withoutMark(paragraph), ...paragraph.notes].map((text) => ({
        text,
        where: whereOf(paragraph, index),
      })),
    )
    .filter(({ text }) => !headers.has(text) && !/^\(?\d{0,3}[.)]?$/.test(text.trim()));
  const left = new Map<string, number>();
  for (const word of draftTexts(meeting).flatMap(wordsOf)) left.set(word, (left.get(word) ?? 0) + 1);
  // Paragraphs that stand in the draft whole take their words first; what is left over is compared with the others.
  const incomplete = parts.filter(({ text }) => !takeAll(wordsOf(text), left));
  const missing = incomplete.flatMap(({ text, where }) => {
    const gone = text.split(/\s+/).filter((token) => wordsOf(token).some((word) => !takeAll([word], left)));
    return gone.length === 0 ? [] : [{ text: gone.join(" "), where }];
  });
  return { words: parts.reduce((sum, { text }) => sum + wordsOf(text).length, 0), missing };
}

/** Takes the words out of the stock if it holds them all. */
function takeAll(words: readonly string[], stock: Map<string, number>): boolean {
  const wanted = new Map<string, number>();
  for (const word of words) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  if ([...wanted].some(([word, count]) => (stock.get(word) ?? 0) < count)) return false;
  for (const [word, count] of wanted) stock.set(word, (stock.get(word) ?? 0) - count);
  return true;
}

function whereOf({ page }: Paragraph, index: number): string {
  return page === undefined ? `akapit ${index + 1}` : `strona ${page}`;
}

function draftTexts(meeting: ExtractedMeeting): string[] {
  const tables = meeting.proposals.flatMap(({ proposers, proposal, response, notes }) => [
    ...proposers,
    proposal,
    response,
    ...notes,
  ]);
  const narrative = meeting.narrative.flatMap(({ text, items }) => [text, ...items]);
  return [
    meeting.title ?? "",
    meeting.caption ?? "",
    ...Object.values(meeting.headers),
    ...narrative,
    ...tables,
  ];
}

/** Words without the signs around them; what has no letter and no digit is layout. */
function wordsOf(text: string): string[] {
  return cleanCharacters(text)
    .split(/\s+/)
    .map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((token) => /[\p{L}\p{N}]/u.test(token));
}
