import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { readBuiltSite, SITE_NAMES } from "./built-site.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (tag) => tag === "entry" || tag === "link",
});

describe.each(SITE_NAMES)("the feeds of the %s portal", (name) => {
  const site = readBuiltSite(name);
  const feeds = site.files.filter((file) => file.startsWith("/kanaly/") && !file.endsWith(".html"));
  const places = new Set(
    site.pages.flatMap(({ path, root }) => {
      const page = new URL(path, site.origin).href;
      return [page, ...root.querySelectorAll("[id]").map(({ id }) => `${page}#${id}`)];
    }),
  );

  test("lead from every entry to a page, or to a place that the page has", () => {
    const links = feeds.flatMap((file) => readLinks(readFileSync(join(site.out, file), "utf8")));
    expect(links.length).toBeGreaterThan(feeds.length);
    expect([...new Set(links)].filter((link) => !places.has(link))).toEqual([]);
  });
});

function readLinks(feed: string): readonly string[] {
  if (feed.startsWith("{")) return (JSON.parse(feed) as JsonFeed).items.map(({ url }) => url);
  const { entry = [] } = (parser.parse(feed) as { feed: AtomFeed }).feed;
  return entry.flatMap(({ link }) => link.map((one) => one["@_href"]));
}

interface JsonFeed {
  readonly items: readonly { readonly url: string }[];
}

interface AtomFeed {
  readonly entry?: readonly { readonly link: readonly { readonly "@_href": string }[] }[];
}
