import { toPlainText } from "./plain-text.ts";
import { rememberTexts } from "./remember-texts.ts";

/**
 * Whether a passage stands in a text word for word, apart from white space and markup. It may span paragraphs, and
 * neither starts nor ends inside a word. An empty passage stands nowhere.
 */
export function includesPassage(source: string, passage: string): boolean {
  return findPassage(wordsOf(source), spaced(passage).trim()) !== undefined;
}

// Several passages of one text are looked for one after another.
const wordsOf = rememberTexts((source) => spaced(toPlainText(source)), 10);

/** The first place of a passage in a text, on word boundaries; both have one space for all white space. */
export function findPassage(text: string, passage: string): number | undefined {
  if (passage === "") return undefined;
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
    if (isBoundary(text, at) && isBoundary(text, at + passage.length)) return at;
  }
  return undefined;
}

/** One space for every run of white space, the non-breaking too. */
export function spaced(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function isBoundary(text: string, at: number): boolean {
  return !(endsInWord.test(text.slice(Math.max(0, at - 2), at)) && startsInWord.test(text.slice(at, at + 2)));
}

const endsInWord = /[\p{L}\p{N}\p{M}]$/u;
const startsInWord = /^[\p{L}\p{N}\p{M}]/u;
