import { acronymsIn, isAcronym } from "./acronyms.ts";
import { isStopWord } from "./stop-words.ts";
import { foldWord, toWords } from "./words.ts";

/** What the texts of one record tell of their language. */
export function readLanguage(texts: Iterable<string>): ToldLanguage {
  const [words, used] = [new Set<string>(), new Set<string>()];
  const meanings = new Map<string, string>();
  for (const text of texts) {
    const found = toWords(text).map((word, place) => ({ ...word, place }));
    for (const word of found) {
      if (!isStopWord(word.folded)) words.add(word.surface);
      if (isAcronym(word)) used.add(word.folded);
    }
    for (const { acronym, at } of acronymsIn(found))
      meanings.set(acronym, at.map(({ surface }) => surface).join(" "));
  }
  return { words: [...words], used: [...used], meanings: [...meanings] };
}

/**
 * What records tell of their own language, together; of several meanings of an abbreviation the last one counts.
 * @param words of all of them, each once
 */
export function assembleCorpus(words: Iterable<string>, records: Iterable<ToldAcronyms>): Corpus {
  const used = new Set<string>();
  const known = new Map<string, string>();
  for (const { used: ofRecord, meanings } of records) {
    for (const acronym of ofRecord) used.add(acronym);
    for (const [acronym, meaning] of meanings) known.set(acronym, meaning);
  }
  return {
    contentWords: new Map(Array.from(words, (surface) => [surface.toLowerCase(), foldWord(surface)])),
    acronyms: Object.fromEntries([...known].filter(([acronym]) => used.has(acronym))),
  };
}

export interface ToldLanguage extends ToldAcronyms {
  /** Its words but stop-words, each as it is written and once. */
  readonly words: readonly string[];
}

export interface ToldAcronyms {
  /** Words that are written as abbreviations, folded. */
  readonly used: readonly string[];
  /** The initials of its names, with the names. */
  readonly meanings: readonly (readonly [acronym: string, meaning: string])[];
}

export interface Corpus {
  /** All words but stop-words, in lower case, with their folded forms. */
  readonly contentWords: ReadonlyMap<string, string>;
  /** What the abbreviations that the texts use stand for, as far as their own names tell. */
  readonly acronyms: Readonly<Record<string, string>>;
}
