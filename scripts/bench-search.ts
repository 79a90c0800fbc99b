import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { close, createIndex } from "pagefind";
import type { Browser, Page } from "playwright-core";
import type { SearchRecord } from "../src/search/record.ts";
import { launchBrowser } from "./chromium.ts";
import { buildSite } from "./build-site.ts";
import { writeIndex } from "./index-search.ts";
import { readOptions } from "./options.ts";
import { buildIndex } from "./search/build-index.ts";
import type { IndexFiles } from "./search/open-index.ts";
import { readDictionary } from "./search/dictionary.ts";
import { readCorpus, readQueries } from "./search/judged-set.ts";
import { makeUpRecords } from "./search/made-up-records.ts";
import { countBytes, sumBytes } from "./search/measure-bytes.ts";
import { readSynonyms } from "./search/read-synonyms.ts";
import { serveFolder } from "./serve.ts";
import { toSiteWriter } from "./site-writer.ts";
import { runCommand } from "./user-mistake.ts";

const judged = "test/fixtures/search";

await runCommand(async () => {
  const sizes = parseArgs({ options: { sizes: { type: "string", default: "100,1000,10000" } } }).values.sizes;
  const folder = mkdtempSync(join(tmpdir(), "postulat-bench-"));
  const browser = await launchBrowser();
  try {
    const out = join(folder, "site");
    const options = { ...readOptions([]), out };
    await buildSite(options);
    for (const size of sizes.split(",").map(Number)) await benchSize({ size, out, browser });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
    await close();
  }
});

async function benchSize({ size, out, browser }: Bench): Promise<void> {
  const records = makeUpRecords(readCorpus(`${judged}/corpus.json`), size);
  const started = performance.now();
  const language = { ...(await readDictionary()), synonyms: readSynonyms("content") };
  const files = await buildIndex(records, language);
  const seconds = (performance.now() - started) / 1000;
  replaceIndex(files, out);
  const ours = await benchPage(out, browser, searchOurs);
  console.log(`\n${size} rekordów`);
  console.log(
    `  Postulat  indeks ${seconds.toFixed(1)} s, pamięć ${(process.resourceUsage().maxRSS / 1e6).toFixed(2)} GB, ${toText(ours)}`,
  );
  replaceIndex(await indexAsItComes(records), out);
  const theirs = await benchPage(out, browser, searchTheirs);
  console.log(`  Pagefind  ${toText(theirs)}`);
}

function replaceIndex(files: IndexFiles, out: string): void {
  rmSync(join(out, "pagefind"), { recursive: true, force: true });
  writeIndex(files, toSiteWriter(out));
}

async function indexAsItComes(records: readonly SearchRecord[]): Promise<IndexFiles> {
  const { index } = await createIndex();
  if (index === undefined) throw new Error("Pagefind nie uruchomił się.");
  for (const { url, title, proposal, response, proposers } of records)
    await index.addCustomRecord({
      url,
      language: "pl",
      content: `${proposal} ${response} ${proposers.map(({ name }) => name).join(" ")}`,
      meta: { title: title ?? "" },
    });
  const { files } = await index.getFiles();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** A cold first search, then others: bytes of each, and how long they take once everything is there. */
async function benchPage(out: string, browser: Browser, search: Search): Promise<Figures> {
  const served = await serveFolder(out, { port: 0 });
  const page = await browser.newPage();
  const queries = readQueries(`${judged}/queries.json`)
    .map(({ q }) => q)
    .filter((_, index) => index % 5 === 0);
  try {
    const [first = "", ...later] = queries;
    const cold = await countBytes(page, async () => {
      await page.goto(`${served.address}/szukaj/`, { waitUntil: "networkidle" });
      await search(page, first);
      await page.waitForLoadState("networkidle");
    });
    const more = await countBytes(page, async () => {
      for (const query of later) await search(page, query);
      await page.waitForLoadState("networkidle");
    });
    const times: number[] = [];
    for (const query of [...queries, ...queries]) times.push(await search(page, query));
    const isSearch = (path: string): boolean => path.startsWith("/pagefind/");
    const isOurs = (path: string): boolean =>
      search === searchOurs && path.startsWith("/_astro/") && path.endsWith(".js");
    return {
      cold: sumBytes(cold, (path) => isSearch(path) || isOurs(path)),
      script: sumBytes(cold, isOurs),
      later: sumBytes(more, (path) => isSearch(path) || isOurs(path)) / later.length,
      median: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
    };
  } finally {
    await page.close();
    await served.close();
  }
}

/** Types a query and waits for its answer; gives the milliseconds that the answer took. */
function searchOurs(page: Page, query: string): Promise<number> {
  return page.evaluate(askPage, query);
}

// Runs in the page: its own form is submitted, and its busy mark goes when the answer is shown.
function askPage(query: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>("main input[type=search]");
  const results = document.querySelector("#wyszukiwarka");
  if (field?.form == null || results === null) throw new Error("no search on this page");
  field.value = query;
  const started = performance.now();
  field.form.requestSubmit();
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (results.ariaBusy === "true") return;
      observer.disconnect();
      done(performance.now() - started);
    });
    observer.observe(results, { attributes: true, attributeFilter: ["aria-busy"] });
    if (results.ariaBusy !== "true") done(performance.now() - started);
  });
}

function searchTheirs(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const started = performance.now();
    const address = "/pagefind/pagefind.js";
    const pagefind = (await import(address)) as {
      options: (options: object) => Promise<void>;
      search: (term: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
    };
    await pagefind.options({ noWorker: true });
    const { results } = await pagefind.search(text);
    await Promise.all(results.slice(0, 10).map(({ data }) => data()));
    return performance.now() - started;
  }, query);
}

function toText({ cold, script, later, median }: Figures): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  return `pierwsze wyszukiwanie ${kilobytes(cold)} (nasz skrypt ${kilobytes(script)}), następne ${kilobytes(later)}, rozgrzane ${median.toFixed(1)} ms (mediana)`;
}

type Search = (page: Page, query: string) => Promise<number>;

interface Bench {
  readonly size: number;
  readonly out: string;
  readonly browser: Browser;
}

interface Figures {
  readonly cold: number;
  readonly script: number;
  readonly later: number;
  readonly median: number;
}
