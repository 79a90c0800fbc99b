import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createIndex, type PagefindIndex } from "pagefind";
import { acronymsOf } from "../../src/search/acronyms.ts";
import { assembleExpressions } from "../../src/search/expressions.ts";
import { homographsIn } from "../../src/search/homographs.ts";
import { toIndexFiles, type IndexedRecord } from "../../src/search/index-files.ts";
import { toIndexPage } from "../../src/search/index-page.ts";
import type { Paradigms } from "../../src/search/paradigms.ts";
import { shownFieldsOf } from "../../src/search/record-fields.ts";
import { tokensOf, type Analysis, type RecordToken } from "../../src/search/record-tokens.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import { assembleSynonyms, wordsOf, type SynonymList } from "../../src/search/synonyms.ts";
import { tokenMarks } from "../../src/search/tokens.ts";
import { setChunkSize } from "./chunk-size.ts";
import { openPagefind, type IndexFiles } from "./open-index.ts";

/** Reads records as they are indexed: every token by which each is found. */
export function prepareRecords(records: readonly SearchRecord[], language: Language): PreparedRecord[] {
  const analysis = toAnalysis(records, language);
  return records.map((record) => ({ id: record.id, record, tokens: tokensOf(record, analysis) }));
}

/** Indexes records with Pagefind; the files of the index by their paths, all compressed but Pagefind's script and entry. */
export async function indexRecords(
  prepared: readonly PreparedRecord[],
  synonyms: SynonymList,
): Promise<IndexFiles> {
  const bundle = await indexPages(prepared);
  const indexed = await inIndexOrder(prepared, bundle);
  const files = [...bundle].filter(([path]) => !unused.test(path));
  const own = Array.from(toIndexFiles(indexed, wordsOf(synonyms)), ([path, text]): [string, Uint8Array] => [
    path,
    gzipSync(text, { level: 9 }),
  ]);
  return new Map([...files, ...own]);
}

export async function buildIndex(records: readonly SearchRecord[], language: Language): Promise<IndexFiles> {
  return indexRecords(prepareRecords(records, language), language.synonyms);
}

/** How records are read: the dictionary, the editors' synonyms and the abbreviations that the records explain themselves. */
export function toAnalysis(records: readonly SearchRecord[], { paradigms, synonyms }: Language): Analysis {
  const texts = records.flatMap((record) => shownFieldsOf(record).map(({ text }) => text));
  const acronyms = { ...acronymsOf(texts), ...synonyms.acronyms };
  return {
    paradigms,
    expressions: assembleExpressions(assembleSynonyms({ ...synonyms, acronyms }), paradigms),
    homographs: homographsIn(texts, paradigms),
  };
}

async function indexPages(prepared: readonly PreparedRecord[]): Promise<IndexFiles> {
  setChunkSize();
  const { index, errors } = await createIndex({ includeCharacters: tokenMarks });
  if (index === undefined) throw new Error(`Pagefind nie uruchomił się: ${errors.join("; ")}`);
  for (let start = 0; start < prepared.length; start += batch)
    await Promise.all(
      prepared.slice(start, start + batch).map((page, offset) => addPage(index, page, start + offset)),
    );
  const files = await readWritten(index);
  await index.deleteIndex();
  return files;
}

/** The files by way of a folder: through its pipe Pagefind would send each as a line of base64. */
async function readWritten(index: PagefindIndex): Promise<IndexFiles> {
  const folder = mkdtempSync(join(tmpdir(), "postulat-index-"));
  try {
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(`Pagefind nie zapisał indeksu: ${errors.join("; ")}`);
    const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
    const files = paths.filter((path) => statSync(join(folder, path)).isFile());
    return new Map(files.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function addPage(
  index: PagefindIndex,
  { record, tokens }: PreparedRecord,
  number: number,
): Promise<void> {
  // The digest makes a page's name change with any word of its record, so that no stale copy is shown from a cache.
  const digest = createHash("sha256").update(JSON.stringify(record)).digest("hex").slice(0, 16);
  const url = `${toAddress(number)}${digest}`;
  const { errors } = await index.addHTMLFile({ url, content: toIndexPage(tokens) });
  if (errors.length > 0) throw new Error(`Pagefind nie przyjął „${record.id}”: ${errors.join("; ")}`);
}

/**
 * Pagefind numbers records by their addresses; the browser counts on that order, and sorts by date with it.
 * Some two hundred records are looked at, spread evenly.
 */
async function inIndexOrder(
  prepared: readonly PreparedRecord[],
  bundle: IndexFiles,
): Promise<IndexedRecord[]> {
  const pagefind = await openPagefind(bundle);
  const { results } = await pagefind.search(null);
  const step = Math.max(1, Math.ceil(results.length / 200));
  for (const [number, { data }] of results.entries())
    if (number % step === 0 && !(await data()).url.includes(toAddress(number)))
      throw new Error("Pagefind ponumerował rekordy nie w kolejności adresów.");
  return prepared.map((found, number) => ({ page: results[number]?.id ?? "", ...found }));
}

const batch = 100;

function toAddress(number: number): string {
  return `/${String(number).padStart(7, "0")}?`;
}

// Results are drawn from files of our own by a page of our own.
const unused = /^fragment\/|^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

export interface Language {
  readonly paradigms: Paradigms;
  readonly synonyms: SynonymList;
}

export interface PreparedRecord {
  readonly id: string;
  readonly record: SearchRecord;
  readonly tokens: ReadonlyMap<string, RecordToken>;
}
