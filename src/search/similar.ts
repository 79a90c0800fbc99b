import { leastOwnWeight, stemToken } from "./tokens.ts";
import type { Asked } from "./mark.ts";
import type { SearchSource } from "./search.ts";
import { stem } from "./stem.ts";
import { isIn } from "./is-stop-word.ts";
import { toWords } from "./words.ts";

/**
 * Records that speak of what a draft speaks of, most similar first: at least two of its telling words, together
 * a fair share of all of them.
 */
export async function findSimilar(
  draft: string,
  { postings, stopWords, derivations }: SearchSource,
): Promise<Similar> {
  const terms = tellingStems(draft, stopWords).map(stemToken);
  const lists = await Promise.all(terms.map(async (term) => ({ term, list: await postings.of(term) })));
  const total = postings.pages.length;
  const known = lists
    .filter(({ list }) => list.length > 0 && list.length <= Math.max(3, total * commonShare))
    .map(({ term, list }) => ({ term, list, rarity: Math.log(1 + total / list.length) }));
  const whole = known.reduce((sum, { rarity }) => sum + rarity, 0);
  const scores = new Map<number, { score: number; shared: number }>();
  for (const { list, rarity } of known)
    for (const { page, weight } of list) {
      const { score, shared } = scores.get(page) ?? { score: 0, shared: 0 };
      scores.set(page, {
        score: score + rarity * Math.sqrt(weight),
        shared: shared + Number(weight >= leastOwnWeight),
      });
    }
  const pages = [...scores]
    .filter(([, { score, shared }]) => shared >= leastShared && score >= whole * leastShare)
    .sort(([a, one], [b, other]) => other.score - one.score || a - b)
    .map(([page]) => page);
  return {
    pages: pages.slice(0, most),
    asked: { terms: new Set(known.map(({ term }) => term)), derivations, prefixes: [] },
  };
}

/** Distinct stems of content words, the longest first: they tell most, and each costs a look into the index. */
function tellingStems(draft: string, stopWords: ReadonlySet<string>): string[] {
  const words = toWords(draft.slice(0, longestDraft)).filter(({ folded }) => !isIn(stopWords, folded));
  const stems = new Set(words.map(({ folded }) => stem(folded)).filter((value) => value.length > 2));
  return [...stems].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, mostStems);
}

export const longestDraft = 5_000;
const mostStems = 60;
const commonShare = 0.35;
const leastShared = 2;
const leastShare = 0.12;
const most = 8;

export interface Similar {
  readonly pages: readonly number[];
  /** What the draft and the records share: what is to be marked. */
  readonly asked: Asked;
}
