import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { getServedSite, SITE_NAMES } from "../site/built-site.ts";
import { connectToBrowser, pagesOfEveryType, visit, WITHDRAWN } from "./shared-browser.ts";

const browser = await connectToBrowser();

describe.each(SITE_NAMES)("in the browser the %s portal", (site) => {
  const { address } = getServedSite(site);

  test.each(pagesOfEveryType(site))(
    "breaks no policy, asks nobody else and stores nothing on $type",
    async ({ type, path }) => {
      const complaints: string[] = [];
      const prepare = (page: Page): void =>
        listenForComplaints(
          page,
          { address, isErrorPage: ["/404.html", WITHDRAWN].includes(type) },
          complaints,
        );
      const stored = await visit(browser, { site, path, prepare }, async (page, context) => {
        await searchIfPossible(page);
        await page.waitForLoadState("networkidle");
        return listStored(page, context);
      });
      expect({ complaints, stored }).toEqual({ complaints: [], stored: [] });
    },
  );
});

/** Chromium reports every breach of a content-security policy as an error on the console. */
function listenForComplaints(page: Page, { address, isErrorPage }: Expectation, complaints: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" && !isErrorPage) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${address}/`)) complaints.push(`foreign: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !isErrorPage) complaints.push(`${response.status()}: ${response.url()}`);
  });
}

/** The search loads its index only when somebody asks, so the policy is tried then. */
async function searchIfPossible(page: Page): Promise<void> {
  const field = page.locator("main input[type=search]:visible").first();
  if ((await field.count()) === 0) return;
  await field.fill("organizacje pozarządowe");
  await field.press("Enter");
}

async function listStored(page: Page, context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ""}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  return [...cookies, ...kept];
}

interface Expectation {
  address: string;
  isErrorPage: boolean;
}
