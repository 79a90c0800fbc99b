import { isStopWord } from "./stop-words.ts";
import { toWords } from "./words.ts";

/** What is asked for: content words in order, and quoted phrases word for word. */
export function readQuery(text: string): Query {
  const phrases = Array.from(text.matchAll(quoted), ([, inside = ""]) => foldedWords(inside)).filter(
    (phrase) => phrase.length > 0,
  );
  const all = foldedWords(text);
  const content = all.filter((word) => !isStopWord(word));
  const words = content.length > 0 ? content : all.filter((word) => word.length > 1);
  const isOpen = /[\p{L}\p{N}]$/u.test(text) && all.at(-1) === words.at(-1);
  return { words: [...new Set(words)].slice(0, mostWords), phrases, isOpen };
}

function foldedWords(text: string): string[] {
  return toWords(text).map(({ folded }) => folded);
}

const quoted = /["„”“«»]([^"„”“«»]+)["„”“«»]/g;
const mostWords = 24;

export interface Query {
  readonly words: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  /** The last word may still be being typed. */
  readonly isOpen: boolean;
}
