import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { SiteName } from "../site/build-sites.ts";
import { readBuiltSite, SITE_NAMES } from "../site/built-site.ts";
import { connectToBrowser, pagesOfEveryType, visit } from "./shared-browser.ts";

const browser = await connectToBrowser();

describe.each(SITE_NAMES)("with JavaScript off the %s portal", (site) => {
  test.each(pagesOfEveryType(site))("shows what $type is about", async ({ path }) => {
    const options = { javaScriptEnabled: false };
    const shown = await visit(browser, { site, path, options }, readMain);
    expect(shown.heading).not.toBe("");
    if (hasScript(site, path)) {
      expect(shown.text).toMatch(/JavaScript/);
      expect(shown.links).not.toEqual([]);
    } else {
      expect(shown).toEqual(await visit(browser, { site, path }, readMain));
    }
  });
});

function hasScript(site: SiteName, path: string): boolean {
  const page = readBuiltSite(site).pages.find((candidate) => candidate.path === path);
  return page?.root.querySelector("script[src]") != null;
}

async function readMain(page: Page): Promise<{ heading: string; text: string; links: (string | null)[] }> {
  const main = page.locator("main");
  const visibleLinks = await main.locator("a[href]:visible").all();
  return {
    heading: await page.locator("h1:visible").innerText(),
    text: await main.innerText(),
    links: await Promise.all(visibleLinks.map((link) => link.getAttribute("href"))),
  };
}
