import { gunzipSync } from "node:zlib";
import { openIndex, type SearchIndex } from "../../src/search/open-index.ts";
import type { Pagefind } from "../../src/search/postings.ts";

/** A built index, asked as a visitor's page asks it. */
export async function openBuiltIndex(files: IndexFiles): Promise<SearchIndex> {
  const pagefind = await openPagefind(files);
  return openIndex({ pagefind, readFile: (path) => Promise.resolve(readIndexFile(files, path)) });
}

/** Opens a built index as a browser does, with `fetch` answered from memory. */
export async function openPagefind(files: IndexFiles): Promise<OpenPagefind> {
  const base = `https://index-${String(bundles.size)}.invalid/pagefind/`;
  bundles.set(base, files);
  globalThis.fetch = fetchFromBundles;
  const code = Buffer.from(files.get("pagefind.js") ?? []).toString("base64");
  const { createInstance } = (await import(`data:text/javascript;base64,${code}`)) as PagefindModule;
  return createInstance({ basePath: base });
}

/** Paths of all files that were read from a built index so far, by Pagefind and by us. */
export function readPaths(files: IndexFiles): ReadonlySet<string> {
  return pathsRead.get(files) ?? new Set();
}

function noteRead(files: IndexFiles, path: string): void {
  pathsRead.set(files, new Set([...(pathsRead.get(files) ?? []), path]));
}

function readIndexFile(files: IndexFiles, path: string): string {
  const bytes = files.get(path);
  noteRead(files, path);
  if (bytes === undefined) throw new Error(`W indeksie nie ma pliku ${path}.`);
  return gunzipSync(bytes).toString("utf8");
}

const networkFetch = globalThis.fetch;
const bundles = new Map<string, IndexFiles>();
const pathsRead = new WeakMap<IndexFiles, ReadonlySet<string>>();

const fetchFromBundles: typeof fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  const [base, files] = [...bundles].find(([prefix]) => address.startsWith(prefix)) ?? [];
  if (base === undefined || files === undefined) return networkFetch(input, init);
  const path = new URL(address).pathname.slice(new URL(base).pathname.length);
  noteRead(files, path);
  const bytes = files.get(path);
  return bytes === undefined ? new Response(null, { status: 404 }) : new Response(Buffer.from(bytes));
};

/** The files of a built index by their paths. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

export interface OpenPagefind extends Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (term: string | null) => Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<{ url: string }>;
}

interface PagefindModule {
  readonly createInstance: (options: object) => OpenPagefind;
}
