import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { isFrame, SITE_NAMES } from "../site/built-site.ts";
import { connectToBrowser, pagesOfEveryType, visit } from "./shared-browser.ts";

const browser = await connectToBrowser();

describe.each(SITE_NAMES)("by keyboard the %s portal", (site) => {
  const withHeader = pagesOfEveryType(site).filter((page) => !isFrame(page));

  test.each(withHeader)("offers the way to the content first on $type", async ({ path }) => {
    const landing = await visit(browser, { site, path }, async (page) => {
      await page.keyboard.press("Tab");
      const first = await page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      return { first, isPastHeader: await page.evaluate(isFocusPastHeader) };
    });
    expect(landing).toEqual({ first: expect.stringMatching(/^#./) as unknown, isPastHeader: true });
  });

  test.each(pagesOfEveryType(site))(
    "reaches every link and control of $type, and shows where it is",
    async ({ path }) => {
      const { unreached, unmarked } = await visit(browser, { site, path }, tabThrough);
      expect({ unreached, unmarked }).toEqual({ unreached: [], unmarked: [] });
    },
  );
});

/** After the skip link, the next stop lies in <main> or, where that has none, behind it. */
function isFocusPastHeader(): boolean {
  const main = document.querySelector("main");
  const active = document.activeElement;
  if (main === null || active === null) return false;
  if (active === document.body) return true;
  return (main.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

async function tabThrough(page: Page): Promise<{ unreached: string[]; unmarked: string[] }> {
  const stops = await page.evaluate(rememberStops);
  const seen = new Map<number, boolean>();
  // A few more presses than stops: a scroll area or a player adds stops of its own.
  for (let press = 0; press < stops.length + 10 && seen.size < stops.length; press += 1) {
    await page.keyboard.press("Tab");
    const { index, isMarked } = await page.evaluate(inspectFocus);
    if (index >= 0) seen.set(index, isMarked);
  }
  return {
    unreached: stops.filter((_, index) => !seen.has(index)),
    unmarked: stops.filter((_, index) => seen.get(index) === false),
  };
}

/** Notes what must be reachable, and how each looks without the focus. */
function rememberStops(): string[] {
  const selector =
    "a[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex]";
  const isStop = (element: HTMLElement): boolean =>
    element.tabIndex >= 0 &&
    !element.matches(":disabled") &&
    !(element instanceof HTMLInputElement && element.type === "radio" && !element.checked) &&
    element.checkVisibility({ visibilityProperty: true });
  const stops = [...document.querySelectorAll<HTMLElement>(selector)].filter(isStop);
  const memory = window as unknown as { stops: HTMLElement[]; looks: string[] };
  memory.stops = stops;
  memory.looks = stops.map((stop) => {
    const { backgroundColor, borderColor, boxShadow, color } = getComputedStyle(stop);
    return [backgroundColor, borderColor, boxShadow, color].join();
  });
  return stops.map((stop) => stop.outerHTML.slice(0, 120));
}

/** Marked is what has an outline, or looks unlike itself without the focus. */
function inspectFocus(): { index: number; isMarked: boolean } {
  const memory = window as unknown as { stops: HTMLElement[]; looks: string[] };
  const index = memory.stops.indexOf(document.activeElement as HTMLElement);
  const stop = memory.stops[index];
  if (stop === undefined) return { index, isMarked: false };
  const { backgroundColor, borderColor, boxShadow, color, outlineStyle, outlineWidth } =
    getComputedStyle(stop);
  const hasOutline = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
  const { width, height } = stop.getBoundingClientRect();
  const looksOtherwise = [backgroundColor, borderColor, boxShadow, color].join() !== memory.looks[index];
  return { index, isMarked: (hasOutline || looksOtherwise) && width > 0 && height > 0 };
}
