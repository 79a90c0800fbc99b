import { findPhrase, findWords, type FoundWord, type Source } from "./find.ts";
import { rank, type Hit, type RankSource } from "./rank.ts";
import { readQuery } from "./read-query.ts";

/** Answers a query as typed. A phrase that nowhere stands as it is quoted is searched for as words, as a guess. */
export async function search(text: string, source: SearchSource): Promise<Answer> {
  const { phrases, dropped, ...query } = readQuery(text, source.stopWords);
  const words = await findWords(query, source);
  const hits = rank(words, source);
  const sets = await Promise.all(phrases.map((phrase) => findPhrase(phrase, source.postings)));
  const inAll = hits.filter(({ page }) => sets.every((set) => set.has(page)));
  const isPhraseMissing = inAll.length === 0 && hits.length > 0;
  const kept = isPhraseMissing ? hits : inAll;
  return {
    hits: sets.length === 0 ? hits : kept.map((hit) => ({ ...hit, isSure: !isPhraseMissing })),
    words,
    dropped,
    isPhraseMissing,
  };
}

export interface SearchSource extends Source, RankSource {
  readonly stopWords: ReadonlySet<string>;
}

export interface Answer {
  readonly hits: readonly Hit[];
  readonly words: readonly FoundWord[];
  /** Words of the query that carry no meaning of their own, as typed. */
  readonly dropped: readonly string[];
  readonly isPhraseMissing: boolean;
}
