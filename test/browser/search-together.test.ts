import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFolder } from "../../scripts/serve.ts";
import { buildPortal } from "../site/build-sites.ts";
import { getServedSite } from "../site/built-site.ts";
import { connectToBrowser } from "./shared-browser.ts";

const folder = mkdtempSync(join(tmpdir(), "postulat-together-"));
const [content, out] = [join(folder, "content"), join(folder, "dist")];
const other = getServedSite("fixture").address;
const browser = await connectToBrowser();
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  cpSync(resolve(import.meta.dirname, "../../content"), content, { recursive: true });
  appendFileSync(
    join(content, "portal.yaml"),
    [
      "searchedTogether:",
      `  - { name: Wierzbna, address: "${other}" }`,
      `  - { name: Nieobecne, address: "http://localhost:9" }\n`,
    ].join("\n"),
  );
  await buildPortal(content, out);
  server = await serveFolder(out, { port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test("a search finds the records of both portals, each under its own address, and says who did not answer", async () => {
  const page = await openPage("/szukaj/?q=organizacje");
  await page.waitForSelector("#wyszukiwarka[aria-busy=false]");
  const addresses = await page
    .locator("#lista a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).origin));
  expect(new Set(addresses)).toEqual(new Set([server.address, other]));
  expect(await page.locator("#lista .row-meta", { hasText: "· Wierzbna" }).count()).toBe(
    addresses.filter((address) => address === other).length,
  );
  expect(await page.innerText("#bez-portali")).toBe("Teraz nie odpowiadają i nie są przeszukane: Nieobecne.");
  await page.close();
});

test("a draft is compared with the proposals of both", async () => {
  const page = await openPage("/czy-ktos-juz-o-to-pytal/");
  await page.fill("#tresc-projektu", "Ścieżka rowerowa i stojaki dla rowerów przy szkołach");
  await page.click("#projekt button");
  await page.waitForSelector("#lista a");
  const addresses = await page
    .locator("#lista a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).origin));
  expect(addresses).toContain(other);
  await page.close();
});

async function openPage(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.address + path);
  return page;
}
