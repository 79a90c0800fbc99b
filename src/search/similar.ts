import { leastOwnWeight, stemToken } from "./tokens.ts";
import type { Asked } from "./mark.ts";
import type { SearchSource } from "./search.ts";
import { stem } from "./stem.ts";
import { isIn } from "./is-stop-word.ts";
import { toWords } from "./words.ts";

/**
 * Records that speak of what a draft speaks of, most similar first. Sure are those that share at least two of its
 * telling words (its only one, where it has no other), together a fair share of all of them. Where none is, a few of
 * the nearest.
 */
export async function findSimilar(
  draft: string,
  { postings, stopWords, derivations }: SearchSource,
): Promise<Similar> {
  const terms = tellingStems(draft, stopWords).map(stemToken);
  const lists = await Promise.all(terms.map(async (term) => ({ term, list: await postings.of(term) })));
  const total = postings.pages.length;
  const known = lists
    .map(({ term, list }) => ({ term, list, own: list.filter(([, weight]) => weight >= leastTold).length }))
    .filter(({ list, own }) => list.length > 0 && own <= Math.max(3, total * commonShare))
    .map(({ term, list, own }) => ({ term, list, rarity: Math.log(1 + total / (own || list.length)) }));
  const whole = known.reduce((sum, { rarity }) => sum + rarity, 0);
  const scores = new Map<number, { score: number; shared: number; isTouched: boolean }>();
  for (const { list, rarity } of known)
    for (const [page, weight] of list) {
      const { score, shared, isTouched } = scores.get(page) ?? untouched;
      scores.set(page, {
        score: score + rarity * weight,
        shared: shared + Number(weight >= leastTold),
        isTouched: isTouched || weight >= leastOwnWeight,
      });
    }
  const hits = [...scores]
    .filter(([, { score, isTouched }]) => isTouched && score >= whole * leastShare)
    .sort(([a, one], [b, other]) => other.score - one.score || a - b);
  const sure = hits.filter(([, { shared }]) => shared >= Math.min(leastShared, terms.length));
  const isSure = sure.length > 0;
  return {
    pages: (isSure ? sure.slice(0, most) : hits.slice(0, mostWeak)).map(([page]) => page),
    isSure,
    asked: { terms: known.map(({ term }) => term), derivations },
  };
}

/** Distinct stems of content words, the longest first: they tell most, and each costs a look into the index. */
function tellingStems(draft: string, stopWords: ReadonlySet<string>): string[] {
  const words = toWords(draft.slice(0, longestDraft)).filter(
    ({ folded }) => !isIn(stopWords, folded) && !formula.test(folded),
  );
  const stems = new Set(words.map(({ folded }) => stem(folded)).filter((value) => value.length > 2));
  return [...stems].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, mostStems);
}

// How letters begin, whatever they are about.
const formula =
  /^(?:prosi|prosb|wnios(?:ku|im)|wnosz|propon|postul|zwrac|zwroc|szanown|panstw|apel|chc|oczek|domag|uwaz|rozwaz|wiecej|powinn)/;

export const longestDraft = 5_000;
const mostStems = 60;
const commonShare = 0.35;
const untouched = { score: 0, shared: 0, isTouched: false };
const leastShared = 2;
// The word stands in what the proposal or the answer says, not only in the name of a theme or an office.
const leastTold = 0.65;
const leastShare = 0.12;
const most = 8;
const mostWeak = 3;

export interface Similar {
  readonly pages: readonly number[];
  /** Or else these are only the nearest. */
  readonly isSure: boolean;
  /** What the draft and the records share: what is to be marked. */
  readonly asked: Asked;
}
