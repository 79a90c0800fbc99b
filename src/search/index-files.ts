import { foldPolish } from "../polish/folding.ts";
import { derivations } from "./derivations.ts";
import { packFacets, type Facets } from "./facets.ts";
import type { NearThemes } from "./nearest-themes.ts";
import type { PackedLanguage } from "./open-index.ts";
import { stem } from "./stem.ts";
import { stopWords, verb } from "./stop-words.ts";
import { stemToken } from "./tokens.ts";
import { packVocabulary } from "./vocabulary.ts";

/**
 * The files of our own beside Pagefind's, but for the records themselves: what a slip of the keyboard is compared with,
 * what is filtered by. Records come in the order of their numbers.
 */
export function toIndexFiles({
  records,
  words,
  hints,
  tokens,
  lookalikes,
  nearThemes,
}: Indexed): Map<string, string> {
  const vocabulary = packVocabulary([
    ...Array.from(words)
      .filter(([, folded]) => folded.length > 3)
      .map(([word]) => word),
    // Words of the synonym list by which some record is found, though they stand in none.
    ...Array.from(hints).filter((word) => word.length > 3 && tokens.has(stemToken(stem(foldPolish(word))))),
  ]);
  const packedLookalikes = packVocabulary(lookalikes);
  const language: PackedLanguage = {
    letters: [...vocabulary.keys()].join(""),
    stopWords: [...stopWords].join(" "),
    verb: verb.source,
    derivations: derivations.source,
  };
  const facets = packFacets(records.map((record) => record.facets));
  return new Map([
    ["language.bin", JSON.stringify(language)],
    ["themes.bin", JSON.stringify(nearThemes)],
    ["days.bin", records.map(({ day }) => day).join("\n")],
    ...Array.from(vocabulary, ([letter, packed]): [string, string] => [
      `words/${letter}.bin`,
      `${packed}\n\n${packedLookalikes.get(letter) ?? ""}`,
    ]),
    ...Array.from(facets, ([name, packed]): [string, string] => [
      `facet/${name}.bin`,
      JSON.stringify(packed),
    ]),
  ]);
}

interface Indexed {
  readonly records: readonly IndexedRecord[];
  /** Content words of the records in lower case, with their folded forms. */
  readonly words: ReadonlyMap<string, string>;
  /** Other words by which records may be found. */
  readonly hints: Iterable<string>;
  readonly tokens: ReadonlySet<string>;
  /** Stems that are no slips, though they look like one. */
  readonly lookalikes: Iterable<string>;
  /** Where a search that finds nothing leads. */
  readonly nearThemes: NearThemes;
}

export interface IndexedRecord {
  readonly facets: Facets;
  /** `YYYY-MM-DD`, or nothing where it is not known. */
  readonly day: string;
}
