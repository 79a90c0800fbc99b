import { sections } from "../../domain/addresses.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { toOpenSearchDescription } from "../open-search.ts";
import { securityTxtPath, toSecurityTxt } from "../security-txt.ts";
import { sitemapPath, toSitemaps } from "../sitemap.ts";
import type { PortalFile } from "./portal-file.ts";

/** What programs look for at the root of a site. */
export function* listRootFiles(edition: Edition): Generator<PortalFile> {
  const { name, city } = edition.portal.settings;
  const searched = { name, city, address: edition.origin, searchPath: sections.search };
  yield { path: "/robots.txt", toBody: () => toRobotsTxt(edition) };
  for (const { path, body } of toSitemaps(edition)) yield { path, toBody: () => body };
  yield { path: "/opensearch.xml", toBody: () => toOpenSearchDescription(searched) };
  const securityTxt = toSecurityTxt(edition);
  // No file where there is nobody to name in it.
  if (securityTxt !== undefined) yield { path: securityTxtPath, toBody: () => securityTxt };
}

function toRobotsTxt(edition: Edition): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${toAbsolute(edition, sitemapPath)}\n`;
}
