import { facetsOf, type Facets } from "../../src/search/facets.ts";
import { toIndexFiles } from "../../src/search/index-files.ts";
import type { WeightedRecord, WeightedRecords } from "../../src/search/likeness.ts";
import { lookalikesOf } from "../../src/search/lookalikes.ts";
import { assembleNearThemes } from "../../src/search/near-themes.ts";
import type { NearThemes } from "../../src/search/nearest-themes.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import { createRoom } from "../../src/search/room.ts";
import { stem } from "../../src/search/stem.ts";
import { assembleSynonyms, wordsOf } from "../../src/search/synonyms.ts";
import { indexLanguage, toIndexedWeight } from "../../src/search/tokens.ts";
import type { IndexFiles } from "./open-index.ts";
import { writePagefindIndex } from "./pagefind-format.ts";
import { entryPath, readPagefindProgram } from "./pagefind-program.ts";
import { type Readings, readRecords, type ShownFile } from "./read-records.ts";
import type { Language } from "./spoken-language.ts";
import { zip as zipAnew, type Zip } from "./zip.ts";

/** What is indexed of records, as they were read to be found. */
export function toPrepared(
  records: readonly SearchRecord[],
  { records: readings, names, contentWords }: ReturnType<typeof readRecords>,
  language: Language,
): PreparedRecords {
  const prepared = records.map((record, number): PreparedRecord => {
    const { tokens, weights, shown } = readings[number] ?? unread;
    return { id: record.id, tokens, weights, shown, facets: facetsOf(record), day: record.date ?? "" };
  });
  const synonyms = assembleSynonyms(language.synonyms);
  return {
    names,
    words: contentWords,
    records: prepared,
    nearThemes: assembleNearThemes(synonyms, { records: prepared, names }, language.paradigms),
  };
}

/** Records with their tokens alone, to be compared. */
export function toWeighted(
  records: readonly SearchRecord[],
  { records: readings, names }: Pick<Readings, "records" | "names">,
): WeightedRecords {
  return {
    names,
    records: records.map(({ id }, number) => {
      const { tokens, weights } = readings[number] ?? unread;
      return { id, tokens, weights };
    }),
  };
}

/** An index that Pagefind reads, and beside it files of ours; by their paths, all compressed but Pagefind's script and entry. */
export async function indexRecords(
  { records, names, words, nearThemes }: PreparedRecords,
  { synonyms, entries }: Pick<Language, "synonyms" | "entries">,
  { zip = zipAnew, lookalikes = lookForLookalikes }: Expensive = {},
): Promise<IndexFiles> {
  const { files, entry } = await readPagefindProgram();
  const named = withNames(records);
  const makeRoom = createRoom(Uint8Array);
  const pages = named.map(({ page, tokens, weights }) => ({
    name: page,
    tokens,
    weights: toIndexedWeights(weights, makeRoom),
  }));
  const index = writePagefindIndex({ pages, names }, zip);
  const own = toIndexFiles({
    records,
    words,
    hints: wordsOf(synonyms),
    tokens: index.tokens,
    nearThemes,
    lookalikes: lookalikes(new Set(Array.from(words.values(), stem)), entries),
  });
  const language = { ...entry.languages[indexLanguage], hash: index.metaName, page_count: records.length };
  return new Map([
    ...files,
    [entryPath, Buffer.from(JSON.stringify({ ...entry, languages: { [indexLanguage]: language } }))],
    ...index.files,
    ...named.map(({ page, shown }): [string, Uint8Array] => [`record/${page}.bin`, shown.zipped]),
    ...Array.from(own, ([path, text]): [string, Uint8Array] => [path, zip(text)]),
  ]);
}

export async function buildIndex(records: readonly SearchRecord[], language: Language): Promise<IndexFiles> {
  return indexRecords(prepareRecords(records, language), language);
}

/** Reads records as they are indexed: every token by which each is found, and what its result shows. */
export function prepareRecords(records: readonly SearchRecord[], language: Language): PreparedRecords {
  return toPrepared(records, readRecords(records, language, { depth: "found" }), language);
}

/** A record's name changes with any word of it, so that no stale copy is shown from a cache. */
function withNames(records: readonly PreparedRecord[]): (PreparedRecord & { page: string })[] {
  const names = new Set<string>();
  return records.map((record) => {
    const { digest } = record.shown;
    let length = 7;
    while (names.has(digest.slice(0, length))) length++;
    const page = digest.slice(0, length);
    names.add(page);
    return { ...record, page };
  });
}

export const lookForLookalikes: LookForLookalikes = (stems, entries) => lookalikesOf(stems, entries());

function toIndexedWeights(weights: Float32Array, makeRoom: (length: number) => Uint8Array): Uint8Array {
  const indexed = makeRoom(weights.length);
  for (let at = 0; at < weights.length; at++) indexed[at] = toIndexedWeight(weights[at] ?? 0);
  return indexed;
}

const unread = {
  tokens: new Int32Array(),
  weights: new Float32Array(),
  shown: { digest: "", zipped: new Uint8Array() },
};

export interface PreparedRecords extends WeightedRecords {
  readonly records: readonly PreparedRecord[];
  /** Content words of the records in lower case, with their folded forms. */
  readonly words: ReadonlyMap<string, string>;
  /** Where a search that finds nothing leads. */
  readonly nearThemes: NearThemes;
}

interface PreparedRecord extends WeightedRecord {
  readonly shown: ShownFile;
  readonly facets: Facets;
  readonly day: string;
}

/** What takes long and may be remembered. */
export interface Expensive {
  readonly zip?: Zip;
  readonly lookalikes?: LookForLookalikes;
}

export type LookForLookalikes = (
  stems: ReadonlySet<string>,
  entries: Language["entries"],
) => readonly string[];
