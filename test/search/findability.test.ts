import { close } from "pagefind";
import { afterAll, expect, test } from "vitest";
import { buildIndex } from "../../scripts/search/build-index.ts";
import { readCorpus } from "../../scripts/search/judged-set.ts";
import { openBuiltIndex } from "../../scripts/search/open-index.ts";
import { isStopWord } from "../../src/search/stop-words.ts";
import { search } from "../../src/search/search.ts";
import { toWords } from "../../src/search/words.ts";
import { language } from "./language.ts";

afterAll(() => close());

const records = readCorpus("test/fixtures/search/corpus.json").slice(0, 40);
const index = await openBuiltIndex(await buildIndex(records, language));

test("a record is found by each of its own content words, in capitals and without diacritics too", async () => {
  const lost: string[] = [];
  for (const [page, { proposal, response }] of records.entries())
    for (const { surface, folded } of toWords(`${proposal} ${response}`).filter(
      (word) => !isStopWord(word.folded),
    ))
      for (const query of [surface, folded, surface.toUpperCase()])
        if (!(await search(query, index)).hits.some((hit) => hit.page === page && hit.isSure))
          lost.push(query);
  expect(lost).toEqual([]);
});

test("a quoted phrase finds the records in which it stands, word for word", async () => {
  const [record] = records;
  const words = toWords(record?.proposal ?? "")
    .slice(1, 5)
    .map(({ surface }) => surface);
  const inOrder = await search(`„${words.join(" ")}”`, index);
  const turned = await search(`"${[...words].reverse().join(" ")}"`, index);
  expect(inOrder.hits.map(({ page }) => page)).toContain(0);
  expect(inOrder.isPhraseMissing).toBe(false);
  expect({ missing: turned.isPhraseMissing, sure: turned.hits.some(({ isSure }) => isSure) }).toEqual({
    missing: true,
    sure: false,
  });
});

test("a query of nothing but punctuation finds nothing and breaks nothing", async () => {
  for (const query of ["", "   ", "„”", "!!!", '"', "_~+=", "…"])
    expect((await search(query, index)).hits).toEqual([]);
});
