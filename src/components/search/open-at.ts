import { openIndex, type IndexAccess, type SearchIndex } from "../../search/open-index.ts";

/** A portal's index, opened from a page. Nothing is fetched before this is called. */
export async function openAt(base: string): Promise<SearchIndex> {
  const program = (await import(/* @vite-ignore */ `${ownIndex}pagefind.js`)) as PagefindModule;
  // Its worker is a script of its own as large again, and a search takes a few milliseconds without it.
  const pagefind = program.createInstance({ basePath: base, noWorker: true });
  return openIndex({ pagefind, readFile: (path) => readFile(base + path) });
}

export async function readFile(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(address);
  return new Response(response.body.pipeThrough(new DecompressionStream("gzip"))).text();
}

export const ownIndex = "/pagefind/";

interface PagefindModule {
  readonly createInstance: (options: object) => IndexAccess["pagefind"];
}
