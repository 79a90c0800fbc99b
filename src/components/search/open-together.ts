import type { OtherPortal } from "../../domain/settings.ts";
import { mergeIndexes, type IndexPart } from "../../search/merge-indexes.ts";
import type { SearchIndex } from "../../search/open-index.ts";
import { find } from "./element.ts";
import { openAt, ownIndex, readFile } from "./open-at.ts";

/** The own index and those of other portals as one. Those that do not answer are left out, and the page says which. */
export async function openTogether(others: readonly OtherPortal[]): Promise<SearchIndex> {
  // Pagefind's WebAssembly is one for all: two that start it at once would take it from each other.
  const own = await openPart("");
  const asked = others.map(({ name, address }) => openPart(new URL(address).origin, name));
  const answers = await Promise.all(asked.map(orNothing));
  const missing = others.filter((_, which) => answers[which] === undefined);
  find("#bez-portali").hidden = missing.length === 0;
  find("#bez-portali b").textContent = missing.map(({ name }) => name).join(", ");
  return mergeIndexes([own, ...answers.filter((part) => part !== undefined)]);
}

async function openPart(origin: string, name?: string): Promise<IndexPart> {
  const base = origin + ownIndex;
  const [index, days] = await Promise.all([openAt(base, ownIndex), readFile(`${base}days.bin`)]);
  return { index, days: days.split("\n"), address: origin, ...(name === undefined ? {} : { name }) };
}

function orNothing<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  return promise.catch(() => undefined);
}
