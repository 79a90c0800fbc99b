import { askedBy } from "../../search/ask.ts";
import type { FacetName } from "../../search/facets.ts";
import type { Asked } from "../../search/mark.ts";
import { nearestThemes } from "../../search/nearest-themes.ts";
import type { SearchIndex } from "../../search/open-index.ts";
import { search } from "../../search/search.ts";
import type { Wish } from "./address.ts";
import { countFacet, narrow, type CountedValue } from "./narrow.ts";

/**
 * What a wish finds: records in order, and with their counts the facets that are open or chosen from. What no facet has
 * is not chosen.
 */
export async function answerWish(index: SearchIndex, wish: Wish, open: readonly FacetName[]): Promise<Found> {
  const names = new Set([...open, ...wish.chosen.map(({ name }) => name)]);
  const loading = Promise.all([...names].map(async (name) => [name, await index.facet(name)] as const));
  const source = wish.isVerbatim
    ? { ...index, correct: () => Promise.resolve({ isWord: false, isWhole: false }) }
    : index;
  const { hits, words, dropped, isPhraseMissing } = await search(wish.text, source);
  const isAsked = words.length > 0;
  const facets = new Map(await loading);
  const chosen = wish.chosen.filter(({ name, id }) => facets.get(name)?.ids.includes(id));
  const sure = hits.filter(({ isSure }) => isSure);
  const best = isAsked
    ? (sure.length > 0 ? sure : hits.slice(0, mostGuesses)).map(({ page }) => page)
    : // A filter alone asks for all that fit it, a single letter for nothing.
      index.postings.pages.flatMap((_, page) => (chosen.length > 0 ? page : []));
  const pages = narrow(best, chosen, facets);
  return {
    pages: wish.isByDate ? [...pages].sort((a, b) => a - b) : pages,
    counts: new Map([...names].map((name) => [name, countFacet(name, { pages: best, chosen, facets })])),
    asked: askedBy({ words }, index.derivations),
    isGuess: isAsked && sure.length === 0 && pages.length > 0,
    isPhraseMissing,
    corrections: words.flatMap(({ corrected }) => (pages.length > 0 ? (corrected ?? []) : [])),
    unknown: words
      .filter(({ weights, trust }) => trust < 1 || weights.size === 0)
      .map(({ surface }) => surface),
    dropped,
    themes:
      pages.length > 0
        ? []
        : nearestThemes(
            words.map(({ word }) => word),
            await index.nearThemes(),
          ),
  };
}

const mostGuesses = 5;

export interface Found {
  readonly pages: readonly number[];
  readonly counts: ReadonlyMap<FacetName, readonly CountedValue[]>;
  readonly asked: Asked;
  /** Nothing covers enough of what was asked: these are only the nearest. */
  readonly isGuess: boolean;
  readonly isPhraseMissing: boolean;
  /** Words that were searched for, and found, instead of mistyped ones. */
  readonly corrections: readonly string[];
  /** Words that no record has: not even those that were searched for instead of a word that exists. */
  readonly unknown: readonly string[];
  /** Words that carry no meaning of their own. */
  readonly dropped: readonly string[];
  /** Ids of the themes nearest to what was asked, where no record answers it. */
  readonly themes: readonly string[];
}
