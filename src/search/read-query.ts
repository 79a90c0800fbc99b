import { isIn } from "./is-stop-word.ts";
import { toWords, type Word } from "./words.ts";

/** What is asked for: content words in order, and quoted phrases word for word. */
export function readQuery(text: string, stopWords: ReadonlySet<string>): Query {
  const phrases = Array.from(text.matchAll(quoted), ([, inside = ""]) =>
    toWords(inside).map(({ folded }) => folded),
  ).filter((phrase) => phrase.length > 0);
  const all = toWords(text);
  const content = all.filter(({ folded }) => !isIn(stopWords, folded));
  const words = content.length > 0 ? content : all.filter(({ folded }) => folded.length > 1);
  const isOpen = words.length > 0 && words.at(-1)?.end === text.length;
  const distinct = [...new Map(words.map((word) => [word.folded, word])).values()];
  const dropped = all.filter((word) => !words.includes(word)).map(({ surface }) => surface);
  return { words: distinct.slice(0, mostWords), phrases, isOpen, dropped };
}

const quoted = /["„”“«»]([^"„”“«»]+)["„”“«»]/g;
const mostWords = 24;

export interface Query {
  readonly words: readonly Word[];
  /** Words that are passed over, as typed. */
  readonly dropped: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  /** The last word may still be being typed. */
  readonly isOpen: boolean;
}
