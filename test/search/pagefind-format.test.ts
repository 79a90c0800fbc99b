import { close, createIndex } from "pagefind";
import { afterAll, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { prepareRecords } from "../../scripts/search/build-index.ts";
import { readCorpus } from "../../scripts/search/judged-set.ts";
import { pagefindVersion, writePagefindIndex } from "../../scripts/search/pagefind-format.ts";
import { indexLanguage, toIndexedWeight, tokenMarks } from "../../src/search/tokens.ts";
import { decodePagefind } from "./pagefind-decode.ts";
import { language } from "./language.ts";

afterAll(() => close());

const { records, names } = prepareRecords(readCorpus("test/fixtures/search/corpus.json"), language);
const pages = records.map(({ id, tokens, weights }) => ({
  name: id,
  tokens,
  weights: Uint8Array.from(weights, toIndexedWeight),
}));
const ours = writePagefindIndex({ pages, names }).files;
const theirs = await indexByPagefind(pages);

test("the index is written for the version of Pagefind that is installed", () => {
  expect(manifest.dependencies.pagefind).toBe(pagefindVersion);
});

test("Pagefind itself writes the same words with the same weights for the same records", () => {
  expect(wordsOf(ours)).toEqual(wordsOf(theirs));
});

test("and says the same of its files: version, records, which words each file begins and ends with", () => {
  expect(metaOf(ours)).toEqual(metaOf(theirs));
});

/** Words in their order with what stands there of each record; where in a record they stand is left out. */
function wordsOf(files: Files): unknown[] {
  return filesInOrder(files)
    .flatMap(([words]) => words)
    .map(([word, postings, variants]) => [
      word,
      postings.map(([step, [weight], more]) => [step, weight, more]),
      variants,
    ]);
}

function filesInOrder(files: Files): Chunk[] {
  const [, , chunks] = readMeta(files);
  return chunks.map(
    ([, , name]) => decodePagefind(files.get(`index/${name}.pf_index`) as Uint8Array) as Chunk,
  );
}

function metaOf(files: Files): unknown {
  const [version, found, chunks, ...rest] = readMeta(files);
  return { version, records: found.length, first: chunks[0]?.[0], last: chunks.at(-1)?.[1], rest };
}

function readMeta(files: Files): Meta {
  const [path = ""] = [...files.keys()].filter((name) => name.endsWith(".pf_meta"));
  return decodePagefind(files.get(path) as Uint8Array) as Meta;
}

async function indexByPagefind(wanted: typeof pages): Promise<Files> {
  const { index } = await createIndex({ includeCharacters: tokenMarks });
  if (index === undefined) throw new Error("Pagefind did not start");
  for (const [number, { tokens, weights }] of wanted.entries()) {
    const words = Array.from(tokens, (token, at) => {
      const weight = (((weights[at] ?? 0) + 0.5) / 24).toFixed(4);
      return `<p data-pagefind-weight="${weight}">${names[token] ?? ""}</p>`;
    });
    const content = `<html lang="${indexLanguage}"><body>${words.join("")}</body></html>`;
    const { errors } = await index.addHTMLFile({ url: `/${String(number).padStart(5, "0")}`, content });
    if (errors.length > 0) throw new Error(errors.join("; "));
  }
  const { files } = await index.getFiles();
  return new Map(files.map(({ path, content }) => [path, content]));
}

type Files = ReadonlyMap<string, Uint8Array>;

type Chunk = [words: [word: string, postings: [number, [number, number], unknown][], variants: unknown][]];

type Meta = [
  version: string,
  records: unknown[],
  chunks: [from: string, to: string, name: string][],
  ...rest: unknown[],
];
