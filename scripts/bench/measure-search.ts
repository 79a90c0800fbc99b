import { launchBrowser } from "../chromium.ts";
import { countBytes, sumBytes } from "../search/measure-bytes.ts";
import { serveFolder } from "../serve.ts";

/** Bytes that a first search for a word costs a visitor whose browser holds nothing: script and index, compressed. */
export async function measureColdSearch(out: string, word: string): Promise<number> {
  const [served, browser] = [await serveFolder(out, { port: 0 }), await launchBrowser()];
  try {
    const page = await browser.newPage();
    const bytes = await countBytes(page, async () => {
      await page.goto(`${served.address}/szukaj/?q=${encodeURIComponent(word)}`, {
        waitUntil: "networkidle",
      });
      await page.waitForSelector("#wyszukiwarka[aria-busy=false], #wyszukiwarka:not([aria-busy])");
      await page.waitForLoadState("networkidle");
    });
    return sumBytes(bytes, (path) => path.startsWith("/pagefind/") || /^\/_astro\/.*\.js$/.test(path));
  } finally {
    await browser.close();
    await served.close();
  }
}
