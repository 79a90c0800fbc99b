import { gunzipSync } from "node:zlib";
import { pagefindRanking, type Pagefind } from "../../src/search/postings.ts";

/** Opens a built index as a browser does, with `fetch` answered from memory. */
export async function openPagefind(files: ReadonlyMap<string, Uint8Array>): Promise<OpenPagefind> {
  const base = `https://index-${String(bundles.size)}.invalid/pagefind/`;
  bundles.set(base, files);
  globalThis.fetch = fetchFromBundles;
  const code = Buffer.from(files.get("pagefind.js") ?? []).toString("base64");
  const { createInstance } = (await import(`data:text/javascript;base64,${code}`)) as PagefindModule;
  const pagefind = createInstance({ basePath: base });
  await pagefind.options({ ranking: pagefindRanking });
  return pagefind;
}

/** A file of ours from a built index, as text. */
export function readIndexFile(files: ReadonlyMap<string, Uint8Array>, path: string): string | undefined {
  const bytes = files.get(path);
  return bytes === undefined ? undefined : gunzipSync(bytes).toString("utf8");
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
