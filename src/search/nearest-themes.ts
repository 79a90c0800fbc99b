import { countValues } from "./facets.ts";
import type { FoundWord } from "./find.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Postings } from "./postings.ts";
import { spelt } from "./tokens.ts";

/**
 * Themes of the records nearest to words that together found nothing, at most three, those of most such records first:
 * records that have one of the words, or else a word that begins like it.
 */
export async function nearestThemes(words: readonly FoundWord[], index: SearchIndex): Promise<string[]> {
  const near = await Promise.all(
    words.map(async ({ word, weights }) =>
      weights.size > 0 ? [...weights.keys()] : pagesLike(word, index.postings),
    ),
  );
  const facet = await index.facet("temat");
  const counts = countValues(facet, new Set(near.flat()));
  return facet.values
    .map((theme, place) => ({ theme, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ theme }) => theme);
}

async function pagesLike(word: string, postings: Postings): Promise<number[]> {
  for (let length = word.length - 1; length >= leastBeginning; length--) {
    const list = await postings.of(spelt(word.slice(0, length)));
    if (list.length > 0) return list.map(({ page }) => page);
  }
  return [];
}

const leastBeginning = 4;
const most = 3;
