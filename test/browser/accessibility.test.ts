import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { SITE_NAMES } from "../site/built-site.ts";
import { connectToBrowser, pagesOfEveryType, visit } from "./shared-browser.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SCHEMES = ["light", "dark"] as const;
const WIDTHS = [320, 1280];

const browser = await connectToBrowser();

describe.each(SITE_NAMES)("axe on the %s portal", (site) => {
  test.each(pagesOfEveryType(site))(
    "finds nothing on $type, light or dark, narrow or wide",
    async ({ path }) => {
      const findings = await visit(browser, { site, path }, async (page) => {
        const variants = SCHEMES.flatMap((colorScheme) => WIDTHS.map((width) => ({ colorScheme, width })));
        await page.evaluate(axe.source);
        const found: string[] = [];
        for (const variant of variants) found.push(...(await findViolations(page, variant)));
        return found;
      });
      expect(findings).toEqual([]);
    },
  );
});

async function findViolations(page: Page, { colorScheme, width }: Variant): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  const { violations } = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: typeof axe }).axe.run({ runOnly: tags, resultTypes: ["violations"] }),
    RULES,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) => `${colorScheme} ${width}px ${id}: ${help}: ${String(node.target)} ${node.html.slice(0, 160)}`,
    ),
  );
}

interface Variant {
  colorScheme: (typeof SCHEMES)[number];
  width: number;
}
