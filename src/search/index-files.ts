import { foldPolish } from "../polish/folding.ts";
import { facetsOf, packFacets } from "./facets.ts";
import { shownFieldsOf, wordsOfFields } from "./record-fields.ts";
import type { RecordToken } from "./record-tokens.ts";
import type { SearchRecord } from "./record.ts";
import { toShownRecord } from "./shown-record.ts";
import { stem } from "./stem.ts";
import { isStopWord, stopWords } from "./stop-words.ts";
import { stemToken } from "./tokens.ts";
import { packVocabulary } from "./vocabulary.ts";

/**
 * The files of our own beside Pagefind's: what a result shows, what a slip of the keyboard is compared with, what is
 * filtered by. Records come in the order of Pagefind's numbers, each with the name that Pagefind gave it.
 */
export function toIndexFiles(
  records: readonly IndexedRecord[],
  synonyms: Iterable<string>,
): Map<string, string> {
  const shown = records.map(({ page, record, tokens }): [string, string] => [
    `record/${page}.bin`,
    JSON.stringify(toShownRecord(record, tokens)),
  ]);
  const vocabulary = packVocabulary([...vocabularyOf(records), ...findable(synonyms, records)]);
  const facets = packFacets(records.map(({ record }) => facetsOf(record)));
  return new Map([
    ["language.bin", `${[...vocabulary.keys()].join("")}\n${[...stopWords].join(" ")}`],
    ...shown,
    ...Array.from(vocabulary, ([letter, packed]): [string, string] => [`words/${letter}.bin`, packed]),
    ...Array.from(facets, ([name, packed]): [string, string] => [
      `facet/${name}.bin`,
      JSON.stringify(packed),
    ]),
  ]);
}

/** Words of the synonym list by which some record is found, though it stands in none. */
function findable(synonyms: Iterable<string>, records: readonly IndexedRecord[]): string[] {
  const tokens = new Set(records.flatMap((record) => [...record.tokens.keys()]));
  return [...synonyms].filter((word) => word.length > 3 && tokens.has(stemToken(stem(foldPolish(word)))));
}

function vocabularyOf(records: readonly IndexedRecord[]): Set<string> {
  const words = records.flatMap(({ record }) => wordsOfFields(shownFieldsOf(record)).flat());
  return new Set(
    words
      .filter(({ folded }) => folded.length > 3 && !isStopWord(folded))
      .map(({ surface }) => surface.toLocaleLowerCase("pl")),
  );
}

export interface IndexedRecord {
  readonly page: string;
  readonly record: SearchRecord;
  readonly tokens: ReadonlyMap<string, RecordToken>;
}
