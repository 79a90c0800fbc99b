import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { close } from "pagefind";
import { askForIds, type RankedIds } from "../src/search/ask.ts";
import { measure, toGrades, type Judgement, type Quality } from "../src/search/quality.ts";
import { askInBrowser } from "./search/ask-in-browser.ts";
import { buildIndex } from "./search/build-index.ts";
import { readDictionary } from "./search/dictionary.ts";
import { readCorpus, readQueries } from "./search/judged-set.ts";
import { openBuiltIndex } from "./search/open-index.ts";
import { readSynonyms } from "./search/read-synonyms.ts";
import { runCommand, UserMistake } from "./user-mistake.ts";

const depth = 10;

await runCommand(async () => {
  const { corpus, queries, out, browser, content } = readOptions();
  const judgements = readQueries(queries);
  const files = await buildIndex(readCorpus(corpus), {
    ...(await readDictionary()),
    synonyms: readSynonyms(content),
  });
  await close();
  const texts = judgements.map(({ q }) => q);
  const answers = browser ? await askInBrowser(files, texts, depth) : await askInNode(files, texts);
  if (out !== undefined) writeResults(out, texts, answers);
  report(judgements, answers);
});

async function askInNode(
  files: ReadonlyMap<string, Uint8Array>,
  queries: readonly string[],
): Promise<RankedIds[]> {
  const index = await openBuiltIndex(files);
  const answers: RankedIds[] = [];
  for (const query of queries) answers.push(await askForIds(index, query, depth));
  return answers;
}

/** The first ten ids of each query, and beside them which of these the page shows as guesses only. */
function writeResults(out: string, queries: readonly string[], answers: readonly RankedIds[]): void {
  const write = (file: string, of: (answer: RankedIds) => readonly string[]): void => {
    const entries = queries.map((query, index) => [query, of(answers[index] ?? { ids: [], sure: 0 })]);
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`);
  };
  write(out, ({ ids }) => ids);
  write(out.replace(/(?:\.json)?$/, ".guesses.json"), ({ ids, sure }) => ids.slice(sure));
}

function report(judgements: readonly Judgement[], answers: readonly RankedIds[]): void {
  const judged = judgements.map((judgement, index) => ({
    kind: judgement.kind,
    grades: toGrades(judgement),
    ids: answers[index]?.ids ?? [],
    sure: answers[index]?.sure ?? 0,
  }));
  console.log(`${"".padEnd(16)}zapytań   nDCG@10  recall@10  MRR     bez wyniku`);
  console.log(toLine("wszystkie", measure(judged)));
  for (const [kind, answersOfKind] of Map.groupBy(judged, (one) => one.kind))
    if (answersOfKind.some(({ grades }) => grades.size > 0))
      console.log(toLine(kind, measure(answersOfKind)));
  const unanswerable = judged.filter(({ grades }) => grades.size === 0);
  if (unanswerable.length === 0) return;
  const [none, guesses] = [
    unanswerable.filter(({ ids }) => ids.length === 0),
    unanswerable.filter(({ ids, sure }) => ids.length > 0 && sure === 0),
  ];
  console.log(
    `Pytań bez odpowiedzi w zbiorze: ${unanswerable.length}; bez wyniku ${none.length}, tylko przypuszczenia ${guesses.length}, wyniki podane jako pewne ${unanswerable.length - none.length - guesses.length}.`,
  );
}

function toLine(name: string, { queries, ndcg, recall, mrr, empty }: Quality): string {
  const figures = [ndcg, recall, mrr].map((value) => value.toFixed(3).padEnd(9));
  return `${name.padEnd(16)}${String(queries).padEnd(10)}${figures.join("")} ${(empty * 100).toFixed(1)}%`;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      corpus: { type: "string" },
      queries: { type: "string" },
      out: { type: "string" },
      content: { type: "string", default: "content" },
      browser: { type: "boolean", default: false },
    },
  });
  const { corpus, queries } = values;
  if (corpus === undefined || queries === undefined)
    throw new UserMistake("podaj --corpus <plik> i --queries <plik>, a po --out plik na wyniki");
  return { ...values, corpus, queries, out: values.out };
}

interface Options {
  readonly corpus: string;
  readonly queries: string;
  readonly out: string | undefined;
  readonly content: string;
  readonly browser: boolean;
}
