import { gunzipSync } from "node:zlib";
import { openIndex, type SearchIndex } from "../../src/search/open-index.ts";
import type { Pagefind } from "../../src/search/postings.ts";

/** A built index, asked as a visitor's page asks it. */
export async function openBuiltIndex(files: ReadonlyMap<string, Uint8Array>): Promise<SearchIndex> {
  const pagefind = await openPagefind(files);
  return openIndex({ pagefind, readFile: (path) => Promise.resolve(readIndexFile(files, path)) });
}

/** Opens a built index as a browser does, with `fetch` answered from memory. */
export async function openPagefind(files: ReadonlyMap<string, Uint8Array>): Promise<OpenPagefind> {
  const base = `https://index-${String(bundles.size)}.invalid/pagefind/`;
  bundles.set(base, files);
  globalThis.fetch = fetchFromBundles;
  const code = Buffer.from(files.get("pagefind.js") ?? []).toString("base64");
  const { createInstance } = (await import(`data:text/javascript;base64,${code}`)) as PagefindModule;
  return createInstance({ basePath: base });
}

function readIndexFile(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`W indeksie nie ma pliku ${path}.`);
  return gunzipSync(bytes).toString("utf8");
}

const networkFetch = globalThis.fetch;
const bundles = new Map<string, ReadonlyMap<string, Uint8Array>>();

const fetchFromBundles: typeof fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  const [base, files] = [...bundles].find(([prefix]) => address.startsWith(prefix)) ?? [];
  if (base === undefined || files === undefined) return networkFetch(input, init);
  const bytes = files.get(new URL(address).pathname.slice(new URL(base).pathname.length));
  return bytes === undefined ? new Response(null, { status: 404 }) : new Response(Buffer.from(bytes));
};

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
