import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readBuiltSite, SITE_NAMES, type BuiltSite, type Page } from "./built-site.ts";
import { listStyleSheets } from "./references.ts";

const PAGE_BUDGET = 30_000;
const RECORD_BUDGET = 20_000;
const SCRIPT_BUDGET = 6_000;
const scriptNames = /[\w.@-]+\.js(?=["'`])/g;

describe.each(SITE_NAMES)("a record page of the %s portal", (name) => {
  test(`weighs at most ${RECORD_BUDGET} bytes with its styles, compressed`, () => {
    const site = readBuiltSite(name);
    const records = site.pages.filter(isRecord);
    const tooHeavy = records
      .map((page) => ({ path: page.path, bytes: weigh(site, page) }))
      .filter(({ bytes }) => bytes > RECORD_BUDGET);
    expect(records).not.toEqual([]);
    expect(tooHeavy).toEqual([]);
  });
});

test.each(SITE_NAMES)(
  `no page of the %s portal weighs more than ${PAGE_BUDGET} bytes, compressed`,
  (name) => {
    const tooHeavy = readBuiltSite(name)
      .pages.map(({ path, html }) => ({ path, bytes: gzipSync(html).length }))
      .filter(({ bytes }) => bytes > PAGE_BUDGET);
    expect(tooHeavy).toEqual([]);
  },
);

describe.each(SITE_NAMES)("the search of the %s portal", (name) => {
  test.each(["/szukaj/", "/czy-ktos-juz-o-to-pytal/"])(
    `%s runs at most ${SCRIPT_BUDGET} bytes of script, compressed, whatever is loaded later included`,
    (path) => {
      const site = readBuiltSite(name);
      const page = site.pages.find((one) => one.path === path);
      const scripts = listScripts(site, page?.html ?? "");
      expect(scripts).not.toEqual([]);
      expect(scripts.reduce((total, script) => total + gzipSync(script).length, 0)).toBeLessThanOrEqual(
        SCRIPT_BUDGET,
      );
    },
  );
});

/** The portal's own scripts that a page loads, and those that they load in turn. */
function listScripts({ out }: BuiltSite, html: string): Buffer[] {
  const own = new Set(readdirSync(join(out, "_astro")));
  const namesIn = (text: string): Set<string> => new Set(text.match(scriptNames)).intersection(own);
  const names = namesIn(html);
  for (const script of names)
    for (const next of namesIn(readFileSync(join(out, "_astro", script), "utf8"))) names.add(next);
  return Array.from(names, (script) => readFileSync(join(out, "_astro", script)));
}

/** A record has a room and an id: `/spotkania/<id>/`, `/propozycje/<meeting>/<proposal>/`. */
function isRecord(page: Page): boolean {
  return /^\/[^/]+\/[^/]+\/(?:[^/]+\/)?$/.test(page.path);
}

function weigh(site: BuiltSite, page: Page): number {
  const sheets = listStyleSheets(page).map((href) => new URL(href, new URL(page.path, site.origin)).pathname);
  const parts = [Buffer.from(page.html), ...sheets.map((sheet) => readFileSync(join(site.out, sheet)))];
  return parts.reduce((total, part) => total + gzipSync(part).length, 0);
}
