import type { FacetName, PackedFacet } from "./facets.ts";
import type { NearThemes } from "./nearest-themes.ts";
import { once } from "./once.ts";
import { openPostings, pagefindRanking, type Pagefind } from "./postings.ts";
import type { SearchSource } from "./search.ts";
import type { ShownRecord } from "./shown-record.ts";
import { correctWord } from "./vocabulary.ts";

/**
 * Opens a built index: in the browser over the network, in Node over memory, the same code. Every file is asked for
 * once, when it is first needed.
 */
export async function openIndex({ pagefind, readFile }: IndexAccess): Promise<SearchIndex> {
  const read = once(readFile);
  const parsed = <Parsed>(path: string): Promise<Parsed> =>
    read(path).then((text) => JSON.parse(text) as Parsed);
  await pagefind.options({ ranking: pagefindRanking });
  const [{ letters, stopWords, verb, derivations }, postings] = await Promise.all([
    parsed<PackedLanguage>("language.bin"),
    openPostings(pagefind),
  ]);
  return {
    postings,
    stopWords: new Set(stopWords.split(" ")),
    verb: new RegExp(verb),
    derivations: new RegExp(derivations),
    correct: async (word) => {
      const near = [...new Set(word.slice(0, 2))].filter((letter) => letters.includes(letter));
      return correctWord(word, await Promise.all(near.map((letter) => read(`words/${letter}.bin`))));
    },
    record: (page) => parsed(`record/${postings.pages[page] ?? ""}.bin`),
    facet: (name) => parsed(`facet/${name}.bin`),
    nearThemes: () => parsed("themes.bin"),
  };
}

/** What a query is read by, as the index carries it. */
export interface PackedLanguage {
  /** First letters of the words that a mistyped one is compared with. */
  readonly letters: string;
  readonly stopWords: string;
  readonly verb: string;
  readonly derivations: string;
}

export interface IndexAccess {
  readonly pagefind: Pagefind & { readonly options: (options: object) => Promise<void> };
  /** The text of a file of ours, by its path in the index. */
  readonly readFile: (path: string) => Promise<string>;
}

export interface SearchIndex extends SearchSource {
  readonly record: (page: number) => Promise<ShownRecord>;
  readonly facet: (name: FacetName) => Promise<PackedFacet>;
  /** Where a search that finds nothing leads. */
  readonly nearThemes: () => Promise<NearThemes>;
}
