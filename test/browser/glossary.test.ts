import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readBuiltSite, SITE_NAMES } from "../site/built-site.ts";
import { connectToBrowser, visit } from "./shared-browser.ts";

const browser = await connectToBrowser();

describe.each(SITE_NAMES)("a word of the %s portal that the glossary explains", (site) => {
  const explaining = readBuiltSite(site).pages.filter(({ root }) => root.querySelector("a.term") !== null);
  const path = explaining.find((page) => page.path.startsWith("/propozycje/"))?.path ?? "";

  test("stands on pages of meetings and of proposals", () => {
    const rooms = new Set(explaining.map((page) => page.path.split("/")[1]));
    expect([...rooms]).toEqual(expect.arrayContaining(["spotkania", "propozycje", "organizacje"]));
  });

  test.each([
    { width: 1280, height: 800, colorScheme: "light" },
    { width: 320, height: 640, colorScheme: "dark" },
  ] as const)(
    "shows its explanation by keyboard without script and leads back, at $width px",
    async ({ width, height, colorScheme }) => {
      const options = { javaScriptEnabled: false, viewport: { width, height }, colorScheme };
      const seen = await visit(browser, { site, path, options }, async (page) => {
        const word = page.locator("a.term").first();
        const id = (await word.getAttribute("href"))?.slice(1) ?? "";
        await word.focus();
        const before = await page.evaluate(() => scrollY);
        await page.keyboard.press("Enter");
        const isShown = await isInView(page, `#${id}`);
        const moved = (await page.evaluate(() => scrollY)) - before;
        await page.keyboard.press("Tab");
        await page.keyboard.press("Tab");
        const focused = await page.evaluate(() => document.activeElement?.getAttribute("href"));
        await page.keyboard.press("Enter");
        const isClosed = !(await isInView(page, `#${id}`));
        return { isShown, moved, focused, isClosed, isBack: await isInView(page, `#gdzie-${id.slice(6)}`) };
      });
      expect(seen).toEqual({
        isShown: true,
        moved: 0,
        focused: expect.stringMatching(/^#gdzie-/) as unknown,
        isClosed: true,
        isBack: true,
      });
    },
  );

  test("breaks no rule of axe while it is explained, and is a plain note on paper", async () => {
    const { violations, position } = await visit(browser, { site, path }, async (page) => {
      await page.locator("a.term").first().click();
      await page.evaluate(axe.source);
      const result = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
      await page.emulateMedia({ media: "print" });
      return {
        violations: result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`),
        position: await page.evaluate(
          () => getComputedStyle(document.querySelector(":target") ?? document.body).position,
        ),
      };
    });
    expect({ violations, position }).toEqual({ violations: [], position: "static" });
  });
});

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.height > 0;
  }, selector);
}
