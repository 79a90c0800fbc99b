import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close } from "pagefind";
import { afterAll, describe, expect, test } from "vitest";
import { writeIndex } from "../../scripts/index-search.ts";
import { buildIndex } from "../../scripts/search/build-index.ts";
import { serveFolder } from "../../scripts/serve.ts";
import { toSiteWriter } from "../../scripts/site-writer.ts";
import type { SearchParty } from "../../src/search/record.ts";
import { language } from "../search/language.ts";
import { getServedSite } from "../site/built-site.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { connectToBrowser } from "./shared-browser.ts";

const browser = await connectToBrowser();

// The real page over an index in which every field of every record is hostile.
const named = (text: string): SearchParty => ({ id: text, name: text, aliases: [text] });
const records = hostileTexts.map((text, number) => ({
  id: `h${String(number)}`,
  url: `/propozycje/h${String(number)}/`,
  title: `wrogi${String(number)} ${text}`,
  proposal: `latarnia ${text}`,
  response: `${text} chodnik`,
  proposers: [named(text)],
  offices: [named(text)],
  themes: [named(text)],
  stance: { ...named(text), group: text },
  year: text,
  programme: named(text),
}));
const folder = mkdtempSync(join(tmpdir(), "postulat-hostile-"));
cpSync(getServedSite("real").out, folder, { recursive: true });
rmSync(join(folder, "pagefind"), { recursive: true });
writeIndex(await buildIndex(records, language), toSiteWriter(folder));
await close();
const served = await serveFolder(folder, { port: 0 });
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("hostile text", () => {
  test("comes in forty kinds or more", () => expect(hostileTexts.length).toBeGreaterThanOrEqual(40));

  test.each(hostileTexts.map((text, number) => ({ text, number })))(
    "is shown as it stands and runs nothing: $text",
    async ({ text, number }) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("dialog", (dialog) => {
        complaints.push(dialog.message());
        void dialog.dismiss();
      });
      try {
        await page.goto(
          `${served.address}/szukaj/?${new URLSearchParams({ q: `wrogi${String(number)}` }).toString()}`,
        );
        await page.waitForSelector("#wyszukiwarka[aria-busy=false]");
        const row = page.locator("#lista > li").first();
        const seen = (await row.textContent()) ?? "";
        const facets = await page.locator("[data-facet=temat] .check").allTextContents();
        await page.goto(
          `${served.address}/szukaj/?${new URLSearchParams({ q: text, temat: text }).toString()}`,
        );
        await page.waitForSelector("#wyszukiwarka[aria-busy=false]");
        const chip = await page.locator("#wybrane button").first().textContent();
        const foreign = await page
          .locator("main :is(script, img, svg, iframe, object, style, math, video, base)")
          .count();
        const hasRun = await page.evaluate(() => "zhakowano" in globalThis);
        expect(seen).toContain(text);
        expect(facets.some((facet) => facet.startsWith(text))).toBe(true);
        expect(chip).toBe(`Usuń filtr: ${text}×`);
        expect({ complaints, foreign, hasRun }).toEqual({ complaints: [], foreign: 0, hasRun: false });
      } finally {
        await context.close();
      }
    },
  );
});
