import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { attributeOf, readBuiltSite, SITE_NAMES } from "./built-site.ts";

describe.each(SITE_NAMES)("the sitemap of the %s portal", (name) => {
  const { out, pages } = readBuiltSite(name);

  test("lists every page but those that ask not to be listed", () => {
    const sitemap = readFileSync(join(out, "sitemap.xml"), "utf8");
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address = ""]) => new URL(address).pathname,
    );
    const listable = pages.filter(
      (page) => attributeOf(page, 'meta[name="robots"]', "content") === undefined,
    );
    expect(listed).toEqual(listable.map(({ path }) => path).toSorted());
  });

  test("is named in robots.txt by its whole address", () => {
    const robots = readFileSync(join(out, "robots.txt"), "utf8");
    expect(robots).toMatch(/^Sitemap: https?:\/\/[^/]+\/sitemap\.xml$/m);
  });
});
