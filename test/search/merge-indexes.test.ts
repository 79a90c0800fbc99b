import { close } from "pagefind";
import { afterAll, describe, expect, test } from "vitest";
import { buildIndex } from "../../scripts/search/build-index.ts";
import { readCorpus, readQueries } from "../../scripts/search/judged-set.ts";
import { openBuiltIndex } from "../../scripts/search/open-index.ts";
import { askForIds } from "../../src/search/ask.ts";
import { mergeIndexes } from "../../src/search/merge-indexes.ts";
import { measure, toGrades } from "../../src/search/quality.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import { search } from "../../src/search/search.ts";
import { language } from "./language.ts";

afterAll(() => close());

const records = readCorpus("test/fixtures/search/corpus.json");
const whole = await openBuiltIndex(await buildIndex(records, language));
const merged = await mergeParts((index) => index % 3);
// As a record is cut by years.
const oneAfterAnother = await mergeParts((index) => Math.floor((index * 4) / records.length));

describe("indexes of parts, asked as one", () => {
  test.each([
    ["thirds that take turns", merged],
    ["quarters one after another", oneAfterAnother],
  ])("%s answer the judged queries as well as one index of all", async (_, parts) => {
    const judgements = readQueries("test/fixtures/search/queries.json");
    const [one, many] = await Promise.all(
      [whole, parts].map(async (index) =>
        measure(
          await Promise.all(
            judgements.map(async (judgement) => ({
              grades: toGrades(judgement),
              ...(await askForIds(index, judgement.q, 10)),
            })),
          ),
        ),
      ),
    );
    expect(many?.ndcg).toBeGreaterThanOrEqual((one?.ndcg ?? 1) - 0.01);
    expect(many?.recall).toBeGreaterThanOrEqual((one?.recall ?? 1) - 0.01);
    expect(many?.empty).toBe(0);
  });

  test("find a filter's values with the same counts", async () => {
    const [one, many] = await Promise.all([whole, merged].map((index) => index.facet("organizacja")));
    const counts = (facet = one) =>
      facet?.ids.map((id, place) => [id, facet.column.filter((places) => places.includes(place)).length]);
    expect(counts(many)).toEqual(counts(one));
  });
});

describe("indexes of two portals, asked as one", () => {
  const pool = { ...record, id: "basen", proposal: "Basen dla szkół", date: "2026-03-02" };
  const ours = openPart([pool, { ...pool, id: "dawniej", date: "2024-01-01" }], "");
  const theirs = openPart(
    [{ ...pool, id: "u-nich", date: "2025-05-05", themes: [{ id: "sport", name: "Sport i ruch" }] }],
    "https://rzeszow.example",
    "Rzeszów",
  );

  test("give records newest first, each with the address and the name of its portal", async () => {
    const index = mergeIndexes(await Promise.all([ours, theirs]));
    const shown = await Promise.all(index.postings.pages.map((_, page) => index.record(page)));
    expect(shown.map(({ id, url, date }) => [id, url, date?.replace(/\u00a0/g, " ")])).toEqual([
      ["basen", "/propozycje/s/p/", "2 marca 2026"],
      ["u-nich", "https://rzeszow.example/propozycje/s/p/", "5 maja 2025 · Rzeszów"],
      ["dawniej", "/propozycje/s/p/", "1 stycznia 2024"],
    ]);
  });

  test("tell apart what has one id and two names", async () => {
    const index = mergeIndexes(await Promise.all([ours, theirs]));
    expect(await index.facet("temat")).toEqual({
      ids: ["sport", "sport@1"],
      names: ["Sport", "Sport i ruch"],
      column: [[0], [1], [0]],
    });
  });

  test("mend a slip by the word of either", async () => {
    const index = mergeIndexes([await ours, await openPart([{ ...pool, proposal: "Tężnia solankowa" }], "")]);
    const { words, hits } = await search("solankwoa", index);
    expect(words.map(({ corrected }) => corrected)).toEqual(["solankowa"]);
    expect(hits).toHaveLength(1);
  });
});

async function mergeParts(partOf: (index: number) => number) {
  const parts = Map.groupBy(records, (_, index) => partOf(index));
  const opened = Array.from(parts, ([part, of]) => openPart(of, `https://part-${String(part)}.example`));
  return mergeIndexes(await Promise.all(opened));
}

const record: SearchRecord = {
  id: "p",
  url: "/propozycje/s/p/",
  proposal: "",
  response: "",
  proposers: [],
  offices: [],
  themes: [{ id: "sport", name: "Sport" }],
};

async function openPart(of: readonly SearchRecord[], address: string, name?: string) {
  return {
    index: await openBuiltIndex(await buildIndex(of, language)),
    days: of.map(({ date }) => date ?? ""),
    address,
    ...(name === undefined ? {} : { name }),
  };
}
