import { openIndex, type IndexAccess, type SearchIndex } from "../../search/open-index.ts";

/** A portal's index, opened from a page with the script of the own portal. Nothing is fetched before this is called. */
export async function openAt(base: string, scripts = base): Promise<SearchIndex> {
  const program = (await import(/* @vite-ignore */ `${scripts}pagefind.js`)) as PagefindModule;
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
