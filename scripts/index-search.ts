import { close } from "pagefind";
import type { Portal } from "../src/domain/portal.ts";
import type { Dictionary, Paradigms } from "../src/search/paradigms.ts";
import { assembleRaisedAgain } from "../src/search/raised-again.ts";
import { assembleRelated } from "../src/search/related.ts";
import type { SearchRecord } from "../src/search/record.ts";
import { isStopWord } from "../src/search/stop-words.ts";
import type { SynonymList } from "../src/search/synonyms.ts";
import { toSearchRecords } from "../src/search/to-search-records.ts";
import { foldWord } from "../src/search/words.ts";
import { indexRecords, type PreparedRecords, toPrepared, toWeighted } from "./search/build-index.ts";
import { readDictionary } from "./search/dictionary.ts";
import { openKeptDictionary } from "./search/kept/kept-dictionary.ts";
import type { KeptPlace } from "./search/kept/kept-file.ts";
import { keptLookalikes } from "./search/kept/kept-lookalikes.ts";
import { keepReadings } from "./search/kept/kept-readings.ts";
import { keptSynonyms } from "./search/kept/kept-synonyms.ts";
import { openKeptZips } from "./search/kept/kept-zips.ts";
import type { IndexFiles } from "./search/open-index.ts";
import { type Readings, readRecords } from "./search/read-records.ts";
import { readSynonyms } from "./search/read-synonyms.ts";
import type { Language } from "./search/spoken-language.ts";
import type { SiteWriter } from "./site-writer.ts";

/**
 * A portal's proposals as the search reads them, and what follows from that for their pages.
 * @param place where the former build kept what it worked out, and this one does so
 */
export async function prepareSearch(
  portal: Portal,
  content: string,
  place?: KeptPlace,
): Promise<PreparedSearch> {
  const { keep, ...dictionary } = await openKeptDictionary(place);
  const prepared = prepareToFind(
    toSearchRecords(portal),
    { ...dictionary, synonyms: keptSynonyms(content, place) },
    place,
  );
  keep();
  return prepared;
}

/** The same of the records themselves. */
export function prepareToFind(
  records: readonly SearchRecord[],
  language: Language,
  place?: KeptPlace,
): PreparedSearch {
  const read = keepReadings(place, "records", (former) =>
    readRecords(records, language, { depth: "found", former }),
  );
  const asked = keepReadings(place, "questions", (former) =>
    readRecords(records.map(toQuestion), language, { depth: "compared", former }),
  );
  const { paradigms, synonyms, entries } = language;
  // The kept dictionary keeps what is asked, and a record that is read anew asks for every word.
  for (const word of read.words) paradigms(word);
  const prepared = toPrepared(records, read, language);
  const questions = { ...toWeighted(records, asked), stems: toTellingStems(asked, paradigms) };
  const related = Object.fromEntries(assembleRelated(prepared, questions));
  return { ...prepared, synonyms, entries, related };
}

/** For each proposal those that may ask for the same thing, by their keys. */
export async function findRaisedAgain(portal: Portal, content: string): Promise<KeysByKey> {
  const language = { ...(await readDictionary()), synonyms: readSynonyms(content) };
  const records = toSearchRecords(portal);
  const questions = records.map((record) => ({ ...record, response: "", offices: [], proposers: [] }));
  const weigh = (some: readonly SearchRecord[]) =>
    toWeighted(some, readRecords(some, language, { depth: "compared" }));
  return Object.fromEntries(assembleRaisedAgain(weigh(records), weigh(questions)));
}

/** A record with nothing but what its proposers wrote. */
function toQuestion({ id, url, proposal }: SearchRecord): SearchRecord {
  return { id, url, proposal, response: "", proposers: [], offices: [], themes: [] };
}

/** Of each word that says what a text is about, all its stems: no numbers, no words of general use. */
function toTellingStems({ records, words }: Readings, paradigms: Paradigms): (readonly string[])[][] {
  const stems = words.map((word) => (isTelling(foldWord(word)) ? paradigms(word).stems : undefined));
  return records.map(({ told }) => Array.from(told.words, (word) => stems[word] ?? []).filter(isAny));
}

function isTelling(folded: string): boolean {
  const isNumber = /\d|^jed(?:en|n[aoyie]|nej|nego|nym|nemu)$/.test(folded);
  return folded.length > 2 && !isNumber && !isStopWord(folded);
}

function isAny(stems: readonly string[]): boolean {
  return stems.length > 0;
}

export async function indexSearch(search: PreparedSearch, place?: KeptPlace): Promise<IndexFiles> {
  try {
    if (place === undefined) return await indexRecords(search, search);
    const { zip, keep } = openKeptZips(place);
    const lookalikes = keptLookalikes(place);
    const files = await indexRecords(search, search, { zip, lookalikes });
    keep();
    return files;
  } finally {
    await close();
  }
}

/** Writes an index below a site. */
export function writeIndex(files: IndexFiles, { write }: SiteWriter): void {
  for (const [path, bytes] of files) write(`/pagefind/${path}`, bytes);
}

export interface PreparedSearch extends PreparedRecords {
  readonly synonyms: SynonymList;
  readonly entries: Dictionary["entries"];
  /** For each proposal the proposals most like it, by their keys. */
  readonly related: KeysByKey;
}

type KeysByKey = Readonly<Record<string, readonly string[]>>;
