import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readBuiltSite, SITE_NAMES, type BuiltSite, type Page } from "./built-site.ts";
import { listStyleSheets } from "./references.ts";

const RECORD_BUDGET = 20_000;

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

/** A record has a room and an id: `/spotkania/<id>/`, `/propozycje/<meeting>/<proposal>/`. */
function isRecord(page: Page): boolean {
  return /^\/[^/]+\/[^/]+\/(?:[^/]+\/)?$/.test(page.path);
}

function weigh(site: BuiltSite, page: Page): number {
  const sheets = listStyleSheets(page).map((href) => new URL(href, new URL(page.path, site.origin)).pathname);
  const parts = [Buffer.from(page.html), ...sheets.map((sheet) => readFileSync(join(site.out, sheet)))];
  return parts.reduce((total, part) => total + gzipSync(part).length, 0);
}
