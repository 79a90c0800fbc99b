import { once } from "./once.ts";

/**
 * Pagefind as a list of postings: for a token, the records that have it, each with the weight under which it was
 * indexed. Pagefind's score of one term is idf · 3w / (2 + w) under the ranking set here, so that w can be read back.
 */
export async function openPostings(pagefind: Pagefind): Promise<Postings> {
  const pages = (await pagefind.search(null)).results.map(({ id }) => id);
  const numbers = new Map(pages.map((id, number) => [id, number]));
  const of = once(async (term): Promise<readonly Posting[]> => {
    const { results } = await pagefind.search(term);
    const idf = Math.log(1 + (pages.length - results.length + 0.5) / (results.length + 0.5));
    return results.map(({ id, score }) => [numbers.get(id) ?? -1, toWeight(score / idf)]);
  });
  return { pages, of };
}

/** Ranking options without which weights cannot be read back. */
export const pagefindRanking = {
  termSaturation: 2,
  termFrequency: 1,
  pageLength: 0,
  termSimilarity: 0,
  diacriticSimilarity: 0,
};

function toWeight(saturated: number): number {
  return saturated >= 1 ? 1 : (2 * saturated) / (3 - saturated);
}

export interface Postings {
  /** Pagefind's own names of the records, in the order of their numbers. */
  readonly pages: readonly string[];
  readonly of: (term: string) => Promise<readonly Posting[]>;
}

/** A record's number, and the weight of a token in it. */
export type Posting = readonly [page: number, weight: number];

/** The part of Pagefind's API that is used. */
export interface Pagefind {
  readonly search: (term: string | null) => Promise<{ results: readonly { id: string; score: number }[] }>;
}
