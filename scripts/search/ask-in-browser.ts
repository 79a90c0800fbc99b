import type { RankedIds } from "../../src/search/ask.ts";
import { launchBrowser } from "../chromium.ts";
import type { IndexFiles } from "./open-index.ts";
import { serveIndex } from "./serve-index.ts";

/** Asks a built index in Chromium over HTTP, through the code that a visitor's page runs. */
export async function askInBrowser(
  files: IndexFiles,
  queries: readonly string[],
  depth: number,
): Promise<RankedIds[]> {
  const served = await serveIndex(files);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(served.address);
    return await page.evaluate(toPageScript(queries, depth));
  } finally {
    await browser.close();
    await served.close();
  }
}

// Text and not a function: what runs this file may rewrite its import() for Node.
function toPageScript(queries: readonly string[], depth: number): string {
  return `(async () => {
    const { openAt, ownIndex } = await import("/src/components/search/open-at.ts");
    const { askForIds } = await import("/src/search/ask.ts");
    const index = await openAt(ownIndex);
    const answers = [];
    for (const query of ${JSON.stringify(queries)}) answers.push(await askForIds(index, query, ${String(depth)}));
    return answers;
  })()`;
}
