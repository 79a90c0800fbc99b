import { createHash } from "node:crypto";
import { assembleCorpus } from "../../src/search/corpus.ts";
import { derivations } from "../../src/search/derivations.ts";
import { assembleExpressions } from "../../src/search/expressions.ts";
import { facetsOf, type Facets } from "../../src/search/facets.ts";
import { homographsIn } from "../../src/search/homographs.ts";
import { toIndexFiles } from "../../src/search/index-files.ts";
import type { WeightedRecord } from "../../src/search/likeness.ts";
import { lookalikesOf } from "../../src/search/lookalikes.ts";
import type { NearThemes } from "../../src/search/nearest-themes.ts";
import { once, onceForPair } from "../../src/search/once.ts";
import type { Dictionary } from "../../src/search/paradigms.ts";
import { shownFieldsOf } from "../../src/search/record-fields.ts";
import { readRecord, weightOf, type Analysis, type RecordReading } from "../../src/search/record-tokens.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import { plainTokens } from "../../src/search/plain-tokens.ts";
import { toShownRecord } from "../../src/search/shown-record.ts";
import { stem } from "../../src/search/stem.ts";
import { assembleSynonyms, wordsOf, type SynonymList } from "../../src/search/synonyms.ts";
import { adjacencyToken, indexLanguage, toIndexedWeight } from "../../src/search/tokens.ts";
import { assembleNearThemes } from "../../src/search/near-themes.ts";
import { assembleWordTokens } from "../../src/search/word-tokens.ts";
import type { IndexFiles } from "./open-index.ts";
import { writePagefindIndex, zip } from "./pagefind-format.ts";
import { entryPath, readPagefindProgram } from "./pagefind-program.ts";

/** Reads records as they are indexed: every token by which each is found, and what its result shows. */
export function prepareRecords(records: readonly SearchRecord[], language: Language): PreparedRecords {
  const { words, analysis } = analyse(records, language);
  const plainTokensOf = once((folded) => plainTokens(folded, derivations));
  const prepared = records.map((record): PreparedRecord => {
    const reading = readRecord(record, analysis);
    return {
      ...toWeighted(record, reading),
      shown: JSON.stringify(toShownRecord(record, reading, plainTokensOf)),
      facets: facetsOf(record),
      day: record.date ?? "",
    };
  });
  const synonyms = assembleSynonyms(language.synonyms);
  return {
    words,
    records: prepared,
    nearThemes: assembleNearThemes(synonyms, prepared, language.paradigms),
  };
}

/** Reads records for nothing but being compared. */
export function weighRecords(
  records: readonly SearchRecord[],
  language: Language,
): readonly WeightedRecord[] {
  const { analysis } = analyse(records, language);
  return records.map((record) => toWeighted(record, readRecord(record, analysis)));
}

/** An index that Pagefind reads, and beside it files of ours; by their paths, all compressed but Pagefind's script and entry. */
export async function indexRecords(
  { records, words, nearThemes }: PreparedRecords,
  { synonyms, entries }: Pick<Language, "synonyms" | "entries">,
): Promise<IndexFiles> {
  const { files, entry } = await readPagefindProgram();
  const named = withNames(records);
  const index = writePagefindIndex(
    named.map(({ page, tokens, weights }) => ({
      name: page,
      tokens,
      weights: Uint8Array.from(weights, toIndexedWeight),
    })),
  );
  const own = toIndexFiles({
    records: named,
    words,
    hints: wordsOf(synonyms),
    tokens: index.tokens,
    nearThemes,
    lookalikes: lookalikesOf(new Set(Array.from(words.values(), stem)), entries()),
  });
  const language = { ...entry.languages[indexLanguage], hash: index.metaName, page_count: records.length };
  return new Map([
    ...files,
    [entryPath, Buffer.from(JSON.stringify({ ...entry, languages: { [indexLanguage]: language } }))],
    ...index.files,
    ...Array.from(own, ([path, text]): [string, Uint8Array] => [path, zip(text)]),
  ]);
}

export async function buildIndex(records: readonly SearchRecord[], language: Language): Promise<IndexFiles> {
  return indexRecords(prepareRecords(records, language), language);
}

function analyse(records: readonly SearchRecord[], language: Language) {
  const texts = records.flatMap((record) => shownFieldsOf(record).map(({ text }) => text));
  const { contentWords, acronyms } = assembleCorpus(texts);
  return { words: contentWords, analysis: toAnalysis(contentWords.keys(), { ...language, acronyms }) };
}

function toWeighted({ id }: SearchRecord, { tokens }: RecordReading): WeightedRecord {
  const weights = new Float64Array(tokens.size);
  let index = 0;
  for (const token of tokens.values()) weights[index++] = weightOf(token);
  return { id, tokens: [...tokens.keys()], weights };
}

/** How records are read: the dictionary, the editors' synonyms and the abbreviations that the records explain themselves. */
function toAnalysis(words: Iterable<string>, { paradigms, synonyms, acronyms }: ReadLanguage): Analysis {
  const list = { ...synonyms, acronyms: { ...acronyms, ...synonyms.acronyms } };
  return {
    pairToken: onceForPair(adjacencyToken),
    wordTokens: assembleWordTokens(paradigms, homographsIn(words, paradigms)),
    expressions: assembleExpressions(assembleSynonyms(list), paradigms),
  };
}

/** A record's name changes with any word of it, so that no stale copy is shown from a cache. */
function withNames(records: readonly PreparedRecord[]): (PreparedRecord & { page: string })[] {
  const names = new Set<string>();
  return records.map((record) => {
    const digest = createHash("sha256").update(record.shown).digest("hex");
    let length = 7;
    while (names.has(digest.slice(0, length))) length++;
    const page = digest.slice(0, length);
    names.add(page);
    return { ...record, page };
  });
}

export interface Language extends Dictionary {
  readonly synonyms: SynonymList;
}

interface ReadLanguage extends Pick<Language, "paradigms" | "synonyms"> {
  readonly acronyms: Readonly<Record<string, string>>;
}

export interface PreparedRecords {
  readonly records: readonly PreparedRecord[];
  /** Content words of the records in lower case, with their folded forms. */
  readonly words: ReadonlyMap<string, string>;
  /** Where a search that finds nothing leads. */
  readonly nearThemes: NearThemes;
}

export interface PreparedRecord extends WeightedRecord {
  readonly shown: string;
  readonly facets: Facets;
  readonly day: string;
}
