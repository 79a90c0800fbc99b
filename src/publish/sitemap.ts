import { create } from "xmlbuilder2";
import { type ListedPage, toListedPages } from "./addresses.ts";
import { type Edition, toAbsolute } from "./edition.ts";
import { toElement, toTextElement, withInside } from "./formats/xml.ts";

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
  return toDocument(
    "urlset",
    pages.map(({ path, changed }) => ({ kind: "url", address: toAbsolute(edition, path), changed })),
  );
}

function toIndex(parts: readonly Pick<Sitemap, "path">[], edition: Edition): string {
  return toDocument(
    "sitemapindex",
    parts.map(({ path }) => ({ kind: "sitemap", address: toAbsolute(edition, path), changed: undefined })),
  );
}

function toDocument(name: string, entries: readonly Entry[]): string {
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele(sitemaps, name);
  return [...withInside(`${root.end({ prettyPrint: true })}\n`, entries, toEntry)].join("");
}

function toEntry({ kind, address, changed }: Entry): string {
  const place = toTextElement("loc", address, inEntry);
  const inside = changed === undefined ? place : place + toTextElement("lastmod", changed, inEntry);
  return toElement(kind, inside, "\n  ");
}

const inEntry = "\n    ";

interface Entry {
  readonly kind: "url" | "sitemap";
  readonly address: string;
  readonly changed: string | undefined;
}

export interface Sitemap {
  readonly path: string;
  readonly body: string;
}
