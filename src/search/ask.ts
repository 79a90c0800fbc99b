import type { Asked } from "./mark.ts";
import type { SearchIndex } from "./open-index.ts";
import { search, type Answer } from "./search.ts";

/** The first records of an answer, by their ids, and how many of them are sure. */
export async function askForIds(index: SearchIndex, text: string, depth: number): Promise<RankedIds> {
  const { hits } = await search(text, index);
  const first = hits.slice(0, depth);
  const records = await Promise.all(first.map(({ page }) => index.record(page)));
  return { ids: records.map(({ id }) => id), sure: first.filter(({ isSure }) => isSure).length };
}

/** What an answer's words were found by: what is to be marked. */
export function askedBy({ words }: Pick<Answer, "words">, derivations: RegExp): Asked {
  return {
    // Words of a short family often have nothing in common but their beginning (kolej, kolejka).
    terms: words.flatMap(({ terms }) => terms).filter((term) => !/^.{0,5}~/.test(term)),
    derivations,
  };
}

export interface RankedIds {
  readonly ids: readonly string[];
  readonly sure: number;
}
