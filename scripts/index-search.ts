import { close } from "pagefind";
import type { Portal } from "../src/domain/portal.ts";
import { isStopWord } from "../src/search/stop-words.ts";
import type { Dictionary, Paradigms } from "../src/search/paradigms.ts";
import { assembleRaisedAgain } from "../src/search/raised-again.ts";
import { assembleRelated } from "../src/search/related.ts";
import type { SearchRecord } from "../src/search/record.ts";
import type { SynonymList } from "../src/search/synonyms.ts";
import { toWords } from "../src/search/words.ts";
import { toSearchRecords } from "../src/search/to-search-records.ts";
import { indexRecords, prepareRecords, type PreparedRecords, weighRecords } from "./search/build-index.ts";
import type { IndexFiles } from "./search/open-index.ts";
import { readDictionary } from "./search/dictionary.ts";
import { readSynonyms } from "./search/read-synonyms.ts";
import type { SiteWriter } from "./site-writer.ts";

/** A portal's proposals as the search reads them, and what follows from that for their pages. */
export async function prepareSearch(portal: Portal, content: string): Promise<PreparedSearch> {
  const synonyms = readSynonyms(content);
  const dictionary = await readDictionary();
  const records = toSearchRecords(portal);
  const language = { ...dictionary, synonyms };
  const prepared = prepareRecords(records, language);
  const questions = weighRecords(records.map(toQuestion), language).map((question, index) => ({
    ...question,
    stems: toTellingStems(records[index]?.proposal ?? "", dictionary.paradigms),
  }));
  return {
    ...prepared,
    synonyms,
    entries: dictionary.entries,
    related: Object.fromEntries(assembleRelated(prepared.records, questions)),
  };
}

/** For each proposal those that may ask for the same thing, by their keys. */
export async function findRaisedAgain(portal: Portal, content: string): Promise<KeysByKey> {
  const language = { ...(await readDictionary()), synonyms: readSynonyms(content) };
  const records = toSearchRecords(portal);
  const questions = records.map((record) => ({ ...record, response: "", offices: [], proposers: [] }));
  const [whole, asked] = [records, questions].map((some) => weighRecords(some, language));
  return Object.fromEntries(assembleRaisedAgain(whole ?? [], asked ?? []));
}

/** A record with nothing but what its proposers wrote. */
function toQuestion({ id, url, proposal }: SearchRecord): SearchRecord {
  return { id, url, proposal, response: "", proposers: [], offices: [], themes: [] };
}

/** Of each word that says what a text is about, all its stems: no numbers, no words of general use. */
function toTellingStems(text: string, paradigms: Paradigms): (readonly string[])[] {
  return toWords(text)
    .filter(({ folded }) => folded.length > 2 && !/\d|^jed(?:en|n[aoyie]|nej|nego|nym|nemu)$/.test(folded))
    .filter(({ folded }) => !isStopWord(folded))
    .map(({ surface }) => paradigms(surface).stems);
}

export async function indexSearch(search: PreparedSearch): Promise<IndexFiles> {
  try {
    return await indexRecords(search, search);
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
