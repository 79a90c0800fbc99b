import { close } from "pagefind";
import { afterAll, describe, expect, test } from "vitest";
import { buildIndex } from "../../scripts/search/build-index.ts";
import { readCorpus, readQueries } from "../../scripts/search/judged-set.ts";
import { openBuiltIndex } from "../../scripts/search/open-index.ts";
import { askForIds, type RankedIds } from "../../src/search/ask.ts";
import { measure, toGrades, type JudgedAnswer } from "../../src/search/quality.ts";
import { language } from "./language.ts";

afterAll(() => close());

const [answers, others, residents] = [
  await answer("", ""),
  await answer("second-", "second-"),
  await answer("", "third-"),
];

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

describe("on a second set, of another city and other topics", () => {
  test("answers reach the agreed quality", () => {
    const { ndcg, recall, empty } = measure(others);
    expect(ndcg).toBeGreaterThanOrEqual(0.94);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(empty).toBe(0);
  });

  test.each(["synonym", "recall"])("queries of kind %s reach nDCG@10 of 0.8", (kind) => {
    expect(measure(others.filter((one) => one.kind === kind)).ndcg).toBeGreaterThanOrEqual(0.8);
  });

  test("nine of ten queries without an answer find nothing that is shown as sure", () => {
    const unanswerable = others.filter(({ kind }) => kind === "zero");
    const silent = unanswerable.filter(({ sure }) => sure === 0);
    expect(silent.length).toBeGreaterThanOrEqual(unanswerable.length * 0.9);
  });
});

describe("on a third set, of everyday questions about the first records", () => {
  test("answers reach the agreed quality", () => {
    const { ndcg, recall } = measure(residents);
    expect(ndcg).toBeGreaterThanOrEqual(0.92);
    expect(recall).toBeGreaterThanOrEqual(0.93);
  });

  test.each(["question", "synonym", "multi-word"])("queries of kind %s reach nDCG@10 of 0.83", (kind) => {
    expect(measure(residents.filter((one) => one.kind === kind)).ndcg).toBeGreaterThanOrEqual(0.83);
  });
});

async function answer(ofRecords: string, ofQueries: string): Promise<JudgedReply[]> {
  const judgements = readQueries(`test/fixtures/search/${ofQueries}queries.json`);
  const index = await openBuiltIndex(
    await buildIndex(readCorpus(`test/fixtures/search/${ofRecords}corpus.json`), language),
  );
  return Promise.all(
    judgements.map(async (judgement) => ({
      kind: judgement.kind,
      grades: toGrades(judgement),
      ...(await askForIds(index, judgement.q, 10)),
    })),
  );
}

interface JudgedReply extends JudgedAnswer, RankedIds {
  readonly kind: string;
}
