import { close } from "pagefind";
import { afterAll, expect, test } from "vitest";
import { buildIndex } from "../../scripts/search/build-index.ts";
import { readCorpus, readQueries } from "../../scripts/search/judged-set.ts";
import { makeUpRecords } from "../../scripts/search/made-up-records.ts";
import { openBuiltIndex, readPaths } from "../../scripts/search/open-index.ts";
import { askForIds } from "../../src/search/ask.ts";
import { language } from "./language.ts";

afterAll(() => close());

test.each([
  [100, 130_000, 50_000],
  [1000, 150_000, 50_000],
])(
  "a first search among %d records fetches less than %d bytes, a later one less than %d",
  async (count, first, later) => {
    const records = makeUpRecords(readCorpus("test/fixtures/search/corpus.json"), count);
    const files = await buildIndex(records, language);
    const queries = readQueries("test/fixtures/search/queries.json").map(({ q }) => q);
    const index = await openBuiltIndex(files);
    await askForIds(index, queries[0] ?? "", 10);
    await Promise.all((["temat", "stanowisko", "rok"] as const).map((name) => index.facet(name)));
    const cold = sizeOf(files, readPaths(files)) + ownScript;
    for (const query of queries.slice(1)) await askForIds(index, query, 10);
    const warm = (sizeOf(files, readPaths(files)) + ownScript - cold) / (queries.length - 1);
    expect(cold).toBeLessThan(first);
    expect(warm).toBeLessThan(later);
  },
);

/** Compressed, as a server sends them; Pagefind's script is the one file that is not compressed yet. */
function sizeOf(files: ReadonlyMap<string, Uint8Array>, paths: ReadonlySet<string>): number {
  return [...paths, "pagefind.js"].reduce(
    (sum, path) => sum + (path === "pagefind.js" ? 14_000 : (files.get(path)?.length ?? 0) + headers),
    0,
  );
}

const headers = 300;
const ownScript = 7_000;
