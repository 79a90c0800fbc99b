import type { RankedIds } from "../../src/search/ask.ts";
import { launchBrowser } from "../../test/browser/chromium.ts";
import { serveIndex } from "./serve-index.ts";

/** Asks a built index in Chromium over HTTP, through the code that a visitor's page runs. */
export async function askInBrowser(
  files: ReadonlyMap<string, Uint8Array>,
  queries: readonly string[],
  depth: number,
): Promise<RankedIds[]> {
  const served = await serveIndex(files);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(served.address);
    return await page.evaluate(askAll, { queries, depth });
  } finally {
    await browser.close();
    await served.close();
  }
}

// Runs in the page, which knows nothing of this file.
async function askAll({
  queries,
  depth,
}: {
  queries: readonly string[];
  depth: number;
}): Promise<RankedIds[]> {
  const [opening, asking] = ["/src/components/search/open-in-browser.ts", "/src/search/ask.ts"];
  const { openInBrowser } = (await import(
    opening ?? ""
  )) as typeof import("../../src/components/search/open-in-browser.ts");
  const { askForIds } = (await import(asking ?? "")) as typeof import("../../src/search/ask.ts");
  const index = await openInBrowser();
  const answers: RankedIds[] = [];
  for (const query of queries) answers.push(await askForIds(index, query, depth));
  return answers;
}
