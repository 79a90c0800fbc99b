import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { getServedSite, isFrame, readBuiltSite, SITE_NAMES } from "../site/built-site.ts";
import { connectToBrowser } from "./shared-browser.ts";

const browser = await connectToBrowser();

// Another name of the same machine, so that the page that frames is of another origin.
const newspaper = createServer((request, response) => {
  const framed = new URL(request.url ?? "/", "http://localhost").searchParams.get("framed") ?? "";
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(
    `<!doctype html><html lang="pl"><title>Gazeta</title><iframe src="${framed}" title="ramka"></iframe>`,
  );
});
await new Promise<void>((done) => newspaper.listen(0, "127.0.0.1", done));
const address = `http://localhost:${(newspaper.address() as AddressInfo).port}/`;
afterAll(() => new Promise((done) => newspaper.close(done)));

describe.each(SITE_NAMES)("framed by a page of another origin, the %s portal", (site) => {
  const [embed] = readBuiltSite(site).pages.filter(isFrame);
  const path = embed?.path ?? "";

  test("shows the page made for it, styled, blocks nothing, and axe finds nothing in it", async () => {
    const { heading, grounds, complaints, violations } = await visitFramed(
      `${getServedSite(site).address}${path}`,
      async (frame) => {
        await frame.evaluate(axe.source);
        return {
          heading: await frame.locator("h1").innerText(),
          grounds: await frame.evaluate(listGrounds),
          violations: await frame.evaluate(findViolations),
        };
      },
    );
    expect(embed?.root.querySelector("h1")?.text.replace(/\s+/g, " ").trim()).toBe(
      heading.replace(/\s+/g, " "),
    );
    expect(new Set(grounds).size).toBe(2);
    expect({ complaints, violations }).toEqual({ complaints: [], violations: [] });
  });

  test("opens a link of it as a page of its own", async () => {
    const opened = await visitFramed(`${getServedSite(site).address}${path}`, async (frame, page) => {
      const [other] = await Promise.all([
        page.context().waitForEvent("page"),
        frame.locator("footer a").click(),
      ]);
      await other.waitForLoadState();
      return { url: other.url(), stays: page.url().startsWith(address) };
    });
    expect(opened).toMatchObject({
      url: `${getServedSite(site).address}${path.replace("/osadz/", "/propozycje/")}`,
      stays: true,
    });
  });

  test("shows none of its other pages", async () => {
    const { complaints } = await visitFramed(`${getServedSite(site).address}/`, () => Promise.resolve({}));
    expect(complaints.join()).toMatch(/frame-ancestors/);
  });
});

async function visitFramed<T extends object>(
  framed: string,
  look: (frame: Frame, page: Page) => Promise<T>,
): Promise<T & { complaints: string[] }> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("requestfailed", (request) => complaints.push(request.url()));
    await page.goto(`${address}?framed=${encodeURIComponent(framed)}`, { waitUntil: "networkidle" });
    const frame = page.frames()[1];
    if (frame === undefined) throw new Error("the page has no frame");
    return { ...(await look(frame, page)), complaints };
  } finally {
    await context.close();
  }
}

function listGrounds(): string[] {
  return [".pair-voice", "html"].map((selector) => {
    const element = document.querySelector(selector);
    return element === null ? "" : getComputedStyle(element).backgroundColor;
  });
}

async function findViolations(): Promise<string[]> {
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
  return violations.map(({ id }) => id);
}
