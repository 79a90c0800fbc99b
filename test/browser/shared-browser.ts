import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { afterAll, inject } from "vitest";
import {
  getServedSite,
  hasOwnAddress,
  isFrame,
  isListed,
  readBuiltSite,
  type Page as SitePage,
} from "../site/built-site.ts";
import type { SiteName } from "../site/build-sites.ts";
import { listRoutes, pickPageOfEveryType, type PageOfType } from "./page-types.ts";

/** The browser of the run; the connection closes with the test file. */
export async function connectToBrowser(): Promise<Browser> {
  const started = inject("browser");
  if ("failure" in started) throw new Error(started.failure);
  const browser = await chromium.connect(started.endpoint);
  afterAll(() => browser.close());
  return browser;
}

/** One page of every type in a portal, without redirects; what was withdrawn stands where a page of another type was. */
export function pagesOfEveryType(name: SiteName): PageOfType[] {
  const [withdrawn, others] = partition(readBuiltSite(name).pages, isWithdrawn);
  return [
    ...pickPageOfEveryType(
      others.map((page) => page.path),
      listRoutes(),
    ),
    ...withdrawn.slice(0, 1).map(({ path }) => ({ type: WITHDRAWN, path })),
  ];
}

/** The type of the pages that are answered with 410. */
export const WITHDRAWN = "/[...withdrawn]/";

function isWithdrawn(page: SitePage): boolean {
  return hasOwnAddress(page) && !isFrame(page) && !isListed(page);
}

function partition<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

/** Opens a page in a context of its own and closes it afterwards, whatever happens. */
export async function visit<T>(
  browser: Browser,
  target: Visit,
  use: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...target.options });
  try {
    const page = await context.newPage();
    target.prepare?.(page, context);
    await page.goto(getServedSite(target.site).address + target.path);
    return await use(page, context);
  } finally {
    await context.close();
  }
}

interface Visit {
  site: SiteName;
  path: string;
  options?: BrowserContextOptions;
  /** Runs before the page is loaded. */
  prepare?: (page: Page, context: BrowserContext) => void;
}
