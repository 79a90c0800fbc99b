import { close } from "pagefind";
import { expect, test } from "vitest";
import { askInBrowser } from "../../scripts/search/ask-in-browser.ts";
import { buildIndex } from "../../scripts/search/build-index.ts";
import { readCorpus, readQueries } from "../../scripts/search/judged-set.ts";
import { openBuiltIndex } from "../../scripts/search/open-index.ts";
import { askForIds } from "../../src/search/ask.ts";
import { language } from "../search/language.ts";

test("a browser over HTTP answers as Node does", async () => {
  const queries = readQueries("test/fixtures/search/queries.json").map(({ q }) => q);
  const sample = queries.filter((_, index) => index % 5 === 0);
  const files = await buildIndex(readCorpus("test/fixtures/search/corpus.json"), language);
  await close();
  const index = await openBuiltIndex(files);
  const inNode = await Promise.all(sample.map((query) => askForIds(index, query, 10)));
  expect(await askInBrowser(files, sample, 10)).toEqual(inNode);
});
