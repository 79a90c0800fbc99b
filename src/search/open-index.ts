import type { FacetName, PackedFacet } from "./facets.ts";
import { once } from "./once.ts";
import { openPostings, pagefindRanking, type Pagefind } from "./postings.ts";
import type { SearchSource } from "./search.ts";
import type { ShownRecord } from "./shown-record.ts";
import { nearestWord } from "./vocabulary.ts";

/**
 * Opens a built index: in the browser over the network, in Node over memory, the same code. Every file is asked for
 * once, when it is first needed.
 */
export async function openIndex({ pagefind, readFile }: IndexAccess): Promise<SearchIndex> {
  const read = once(readFile);
  await pagefind.options({ ranking: pagefindRanking });
  const [language, postings] = await Promise.all([read("language.bin"), openPostings(pagefind)]);
  const [letters = "", stopWords = "", verb = "", derivations = ""] = language.split("\n");
  const parsed = <Parsed>(path: string): Promise<Parsed> =>
    read(path).then((text) => JSON.parse(text) as Parsed);
  return {
    postings,
    stopWords: new Set(stopWords.split(" ")),
    verb: new RegExp(verb),
    derivations: new RegExp(derivations),
    correct: async (word) => {
      const packed = [...new Set(word.slice(0, 2))]
        .filter((letter) => letters.includes(letter))
        .map((letter) => read(`words/${letter}.bin`));
      return nearestWord(word, await Promise.all(packed));
    },
    record: (page) => parsed<ShownRecord>(`record/${postings.pages[page] ?? ""}.bin`),
    facet: (name) => parsed<PackedFacet>(`facet/${name}.bin`),
  };
}

export interface IndexAccess {
  readonly pagefind: Pagefind & { readonly options: (options: object) => Promise<void> };
  /** The text of a file of ours, by its path in the index. */
  readonly readFile: (path: string) => Promise<string>;
}

export interface SearchIndex extends SearchSource {
  readonly record: (page: number) => Promise<ShownRecord>;
  readonly facet: (name: FacetName) => Promise<PackedFacet>;
}
