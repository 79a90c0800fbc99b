import { findPhrase, findWords, type FoundWord, type Source } from "./find.ts";
import { rank, type Hit } from "./rank.ts";
import { readQuery } from "./read-query.ts";

/** Answers a query as typed. A phrase that nowhere stands as it is quoted is searched for as words, as a guess. */
export async function search(text: string, source: SearchSource): Promise<Answer> {
  const query = readQuery(text, source.stopWords);
  const words = await findWords(query, source);
  const hits = rank(words, source.postings.pages.length);
  if (query.phrases.length === 0) return { hits, words, isPhraseMissing: false };
  const sets = await Promise.all(query.phrases.map((phrase) => findPhrase(phrase, source.postings)));
  const together = sets.reduce((common, set) => common.intersection(set));
  const kept = hits.filter(({ page }) => together.has(page)).map((hit) => ({ ...hit, isSure: true }));
  return together.size > 0
    ? { hits: kept, words, isPhraseMissing: false }
    : { hits: hits.map((hit) => ({ ...hit, isSure: false })), words, isPhraseMissing: true };
}

export interface SearchSource extends Source {
  readonly stopWords: ReadonlySet<string>;
}

export interface Answer {
  readonly hits: readonly Hit[];
  readonly words: readonly FoundWord[];
  readonly isPhraseMissing: boolean;
}
