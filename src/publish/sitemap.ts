import { create } from "xmlbuilder2";
import { toListedPages } from "./addresses.ts";
import { type Edition, toAbsolute } from "./edition.ts";

const sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The sitemap protocol's list of pages, with the days on which they truly changed. Source: sitemaps.org. */
export function toSitemap(edition: Edition): string {
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele(sitemaps, "urlset");
  for (const { path, changed } of toListedPages(edition)) {
    const url = root.ele(sitemaps, "url");
    url.ele(sitemaps, "loc").txt(toAbsolute(edition, path));
    if (changed !== undefined) url.ele(sitemaps, "lastmod").txt(changed);
  }
  return `${root.end({ prettyPrint: true })}\n`;
}
