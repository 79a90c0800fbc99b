import { isParagraph } from "./document.ts";
import { cleanCharacters } from "./repair.ts";
import { whereOfParagraph, withoutMark } from "./interpret/passages.ts";
import type { Block, Paragraph, SourceDocument } from "./document.ts";
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
  const headers = new Set(meeting.headerTexts);
  const parts = placedParagraphs(blocks)
    .filter(({ text, isInTable }) => !(isInTable ? headers.has(text) : isNumbering(text)))
    .filter(({ text, isInTable }) => !isInTable || !isJoint(text, meeting));
  const left = new Map<string, number>();
  for (const word of draftTexts(meeting).flatMap(wordsOf)) left.set(word, (left.get(word) ?? 0) + 1);
  // Paragraphs that stand in the draft whole take their words first; what is left over is compared with the others.
  const incomplete = parts.filter(({ text }) => !takeAll(wordsOf(text), left));
  const missing = incomplete.flatMap(({ text, where }) => {
    const tokens = text.split(/\s+/);
    const stock = new Map(left);
    const gone = tokens.filter((token) => wordsOf(token).some((word) => !takeAll([word], stock)));
    // What the draft has of it by chance, from another place, is missing all the same.
    if (gone.length * 2 > tokens.length) return [{ text, where }];
    for (const [word, count] of stock) left.set(word, count);
    return gone.length === 0 ? [] : [{ text: gone.join(" "), where }];
  });
  return { words: parts.reduce((sum, { text }) => sum + wordsOf(text).length, 0), missing };
}

/** The texts of a document and its footnotes, each with its place. */
function placedParagraphs(blocks: readonly Block[]): PlacedText[] {
  let [prose, tables] = [0, 0];
  return blocks.flatMap((block): PlacedText[] => {
    if (isParagraph(block)) {
      const where = whereOfParagraph(block, prose);
      if (block.text !== "") prose += 1;
      return textsOf(block).map((text) => ({ text, where, isInTable: false }));
    }
    tables += 1;
    const table = `tabela ${tables}`;
    return block.rows.flatMap(({ cells, page }, row) => {
      const where = `${page === undefined ? "" : `strona ${page}, `}${table}, wiersz ${row + 1}`;
      const texts = cells.flatMap(({ paragraphs }) => paragraphs.flatMap(textsOf));
      return texts.map((text) => ({ text, where, isInTable: true }));
    });
  });
}

function textsOf(paragraph: Paragraph): string[] {
  return [withoutMark(paragraph), ...paragraph.notes];
}

/** A number alone, such as a page's: "12", "(3)", "1.1". */
function isNumbering(text: string): boolean {
  return /^\(?\d{0,3}(?:\.\d{1,3})*[.)]?$/.test(text.trim());
}

/** Names of several proposers, between which the draft needs no "oraz". */
function isJoint(text: string, { proposals }: ExtractedMeeting): boolean {
  const names = wordsOf(text).filter((word) => !/^(?:i|oraz|a|także)$/u.test(word));
  return proposals.some(({ proposers }) => {
    const words = new Set(proposers.flatMap(wordsOf));
    return proposers.length > 1 && names.length > 1 && names.every((word) => words.has(word));
  });
}

/** Takes the words out of the stock if it holds them all. */
function takeAll(words: readonly string[], stock: Map<string, number>): boolean {
  const wanted = new Map<string, number>();
  for (const word of words) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  if ([...wanted].some(([word, count]) => (stock.get(word) ?? 0) < count)) return false;
  for (const [word, count] of wanted) stock.set(word, (stock.get(word) ?? 0) - count);
  return true;
}

function draftTexts(meeting: ExtractedMeeting): string[] {
  const tables = meeting.proposals.flatMap(({ lpAsPrinted, proposers, proposal, response, notes }) => [
    lpAsPrinted,
    ...proposers,
    proposal,
    response,
    ...notes,
  ]);
  const narrative = [...meeting.narrative, ...meeting.afterTable].flatMap(({ text, items }) => [
    text,
    ...items,
  ]);
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

interface PlacedText {
  readonly text: string;
  readonly where: string;
  readonly isInTable: boolean;
}
