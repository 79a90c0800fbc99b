import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { SITE_NAMES } from "../site/built-site.ts";
import { connectToBrowser, pagesOfEveryType, visit } from "./shared-browser.ts";

const browser = await connectToBrowser();

describe.each(SITE_NAMES)("at 320 px the %s portal", (site) => {
  test.each(pagesOfEveryType(site))("needs no sideways scroll on $type", async ({ path }) => {
    const options = { viewport: { width: 320, height: 640 } };
    const { width, culprits } = await visit(browser, { site, path, options }, measureOverflow);
    expect({ width, culprits }).toEqual({ width: 320, culprits: [] });
  });
});

describe.each(SITE_NAMES)("at 320 px, where the fonts of the %s portal do not come,", (site) => {
  test.each(pagesOfEveryType(site))("no sideways scroll is needed on $type", async ({ path }) => {
    const options = { viewport: { width: 320, height: 640 } };
    const { width, culprits } = await visit(browser, { site, path, options }, async (page) => {
      await page.route("**/*.woff2", (route) => route.abort());
      await page.reload();
      return measureOverflow(page);
    });
    expect({ width, culprits }).toEqual({ width: 320, culprits: [] });
  });
});

function measureOverflow(page: Page): Promise<{ width: number; culprits: string[] }> {
  return page.evaluate(() => {
    const width = document.documentElement.scrollWidth;
    // An element inside a box that scrolls by itself does not widen the page.
    const scrolls = (element: Element): boolean =>
      element.parentElement !== null &&
      (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(element.parentElement).overflowX) ||
        scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element),
    );
    return { width, culprits: wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)) };
  });
}
