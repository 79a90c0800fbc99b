import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close } from "pagefind";
import type { Portal } from "../src/domain/portal.ts";
import { assembleRelated } from "../src/search/related.ts";
import type { SynonymList } from "../src/search/synonyms.ts";
import { toSearchRecords } from "../src/search/to-search-records.ts";
import { indexRecords, prepareRecords, type PreparedRecord } from "./search/build-index.ts";
import type { IndexFiles } from "./search/open-index.ts";
import { readParadigms } from "./search/dictionary.ts";
import { readSynonyms } from "./search/read-synonyms.ts";

/** A portal's proposals as the search reads them, and what follows from that for their pages. */
export async function prepareSearch(portal: Portal, content: string): Promise<PreparedSearch> {
  const synonyms = readSynonyms(content);
  const records = prepareRecords(toSearchRecords(portal), { paradigms: await readParadigms(), synonyms });
  return { records, synonyms, related: Object.fromEntries(assembleRelated(records)) };
}

export async function indexSearch({ records, synonyms }: PreparedSearch): Promise<IndexFiles> {
  try {
    return await indexRecords(records, synonyms);
  } finally {
    await close();
  }
}

/** Writes an index below a built site. */
export function writeIndex(files: IndexFiles, out: string): void {
  for (const [path, bytes] of files) {
    const file = join(out, "pagefind", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

export interface PreparedSearch {
  readonly records: readonly PreparedRecord[];
  readonly synonyms: SynonymList;
  /** For each proposal the proposals most like it, by their keys. */
  readonly related: Readonly<Record<string, readonly string[]>>;
}
