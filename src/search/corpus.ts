import { acronymsIn, isAcronym } from "./acronyms.ts";
import { isStopWord } from "./stop-words.ts";
import { toWords } from "./words.ts";

/** What texts tell of their own language, in one reading. */
export function assembleCorpus(texts: Iterable<string>): Corpus {
  const contentWords = new Map<string, string>();
  const used = new Set<string>();
  const meanings = new Map<string, string>();
  for (const text of texts) {
    const words = toWords(text).map((word, place) => ({ ...word, place }));
    for (const word of words) {
      if (!isStopWord(word.folded)) contentWords.set(word.surface.toLowerCase(), word.folded);
      if (isAcronym(word)) used.add(word.folded);
    }
    for (const { acronym, at } of acronymsIn(words))
      meanings.set(acronym, at.map(({ surface }) => surface).join(" "));
  }
  const acronyms = Object.fromEntries([...meanings].filter(([acronym]) => used.has(acronym)));
  return { contentWords, acronyms };
}

export interface Corpus {
  /** All words but stop-words, in lower case, with their folded forms. */
  readonly contentWords: ReadonlyMap<string, string>;
  /** What the abbreviations that the texts use stand for, as far as their own names tell. */
  readonly acronyms: Readonly<Record<string, string>>;
}
