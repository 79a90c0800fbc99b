import { create } from "xmlbuilder2";
import { type ListedPage, toListedPages } from "./addresses.ts";
import { type Edition, toAbsolute } from "./edition.ts";

const sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** Where a robot begins. */
export const sitemapPath = "/sitemap.xml";

/** How many addresses the protocol allows in one file. */
export const addressesPerSitemap = 50_000;

/**
 * The sitemap protocol's list of pages, with the days on which they truly changed: one file, or where there are too
 * many an index of several. Source: sitemaps.org.
 */
export function toSitemaps(edition: Edition, most = addressesPerSitemap): readonly Sitemap[] {
  const pages = toListedPages(edition);
  if (pages.length <= most) return [{ path: sitemapPath, body: toUrlSet(pages, edition) }];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    path: `/sitemap-${index + 1}.xml`,
    body: toUrlSet(pages.slice(index * most, (index + 1) * most), edition),
  }));
  return [{ path: sitemapPath, body: toIndex(parts, edition) }, ...parts];
}

function toUrlSet(pages: readonly ListedPage[], edition: Edition): string {
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele(sitemaps, "urlset");
  for (const { path, changed } of pages) {
    const url = root.ele(sitemaps, "url");
    url.ele(sitemaps, "loc").txt(toAbsolute(edition, path));
    if (changed !== undefined) url.ele(sitemaps, "lastmod").txt(changed);
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

function toIndex(parts: readonly Pick<Sitemap, "path">[], edition: Edition): string {
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele(sitemaps, "sitemapindex");
  for (const { path } of parts) {
    root.ele(sitemaps, "sitemap").ele(sitemaps, "loc").txt(toAbsolute(edition, path));
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

export interface Sitemap {
  readonly path: string;
  readonly body: string;
}
