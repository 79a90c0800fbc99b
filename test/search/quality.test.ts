import { close } from "pagefind";
import { afterAll, describe, expect, test } from "vitest";
import { buildIndex } from "../../scripts/search/build-index.ts";
import { readCorpus, readQueries } from "../../scripts/search/judged-set.ts";
import { openBuiltIndex } from "../../scripts/search/open-index.ts";
import { askForIds } from "../../src/search/ask.ts";
import { measure, toGrades } from "../../src/search/quality.ts";
import { language } from "./language.ts";

afterAll(() => close());

const judgements = readQueries("test/fixtures/search/queries.json");
const index = await openBuiltIndex(
  await buildIndex(readCorpus("test/fixtures/search/corpus.json"), language),
);
const answers = await Promise.all(
  judgements.map(async (judgement) => ({
    kind: judgement.kind,
    grades: toGrades(judgement),
    ...(await askForIds(index, judgement.q, 10)),
  })),
);

describe("on the judged set", () => {
  test("answers reach the agreed quality", () => {
    const { ndcg, recall, mrr, empty } = measure(answers);
    expect(ndcg).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(mrr).toBeGreaterThanOrEqual(0.98);
    expect(empty).toBe(0);
  });

  test.each([
    ["inflection", 0.96],
    ["alternation", 0.96],
    ["nodiacritics", 0.96],
    ["typo", 0.95],
    ["multiword", 0.93],
    ["stopwords", 0.9],
    ["name", 0.98],
    ["quoted", 1],
    ["prefix", 0.98],
    ["synonym", 0.8],
  ])("queries of kind %s reach nDCG@10 of %d", (kind, least) => {
    const ofKind = answers.filter((answer) => answer.kind === kind);
    expect(ofKind.length).toBeGreaterThan(0);
    expect(measure(ofKind).ndcg).toBeGreaterThanOrEqual(least);
  });

  test("a query without an answer finds nothing that is shown as sure", () => {
    const unanswerable = answers.filter(({ kind }) => kind === "zero");
    expect(unanswerable.length).toBeGreaterThan(0);
    expect(unanswerable.map(({ sure }) => sure)).toEqual(unanswerable.map(() => 0));
  });
});
