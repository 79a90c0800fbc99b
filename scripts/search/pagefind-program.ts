import { createIndex } from "pagefind";
import { indexLanguage, tokenMarks } from "../../src/search/tokens.ts";
import type { IndexFiles } from "./open-index.ts";
import { pagefindVersion } from "./pagefind-format.ts";

/** What Pagefind sends to a browser whatever the index: its script, its program, and what it says of the index. */
export async function readPagefindProgram(): Promise<PagefindProgram> {
  const { index, errors } = await createIndex({ includeCharacters: tokenMarks });
  if (index === undefined) throw new Error(`Pagefind nie uruchomił się: ${errors.join("; ")}`);
  const content = `<html lang="${indexLanguage}"><body>a</body></html>`;
  await index.addHTMLFile({ url: "/", content });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const all = new Map(files.map(({ path, content: bytes }) => [path, bytes]));
  const entry = JSON.parse(Buffer.from(all.get(entryPath) ?? []).toString("utf8")) as PagefindEntry;
  if (entry.version !== pagefindVersion)
    throw new Error(`Pagefind ${entry.version}: indeks zapisujemy w formacie wersji ${pagefindVersion}.`);
  return { files: new Map([...all].filter(([path]) => needed.test(path))), entry };
}

export const entryPath = "pagefind-entry.json";

// Results are drawn from files of our own by a page of our own.
const needed = /^pagefind\.js$|^wasm\./;

export interface PagefindProgram {
  readonly files: IndexFiles;
  readonly entry: PagefindEntry;
}

interface PagefindEntry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { hash: string; page_count: number }>>;
}
