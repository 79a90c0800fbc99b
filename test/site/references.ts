import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltSite, Page } from "./built-site.ts";

/** Every address a page names: links, images, style sheets, scripts, previews. */
export function listReferences(page: Page): string[] {
  const attributes = ["href", "src", "poster", "action", "data"].flatMap((name) =>
    page.root.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ""),
  );
  const sets = page.root
    .querySelectorAll("[srcset]")
    .flatMap((element) => parseSourceSet(element.getAttribute("srcset") ?? ""));
  const previews = page.root.querySelectorAll('meta[property="og:image"], meta[property="og:url"]');
  return [...attributes, ...sets, ...previews.map((meta) => meta.getAttribute("content") ?? "")];
}

/** What the browser fetches by itself to show the page: not links, which wait for a click. */
export function listResources(page: Page): string[] {
  const loaded = page.root
    .querySelectorAll("link[href]")
    .filter((link) => LOADING_RELATIONS.test(link.getAttribute("rel") ?? ""))
    .map((link) => link.getAttribute("href") ?? "");
  const embedded = page.root.querySelectorAll("[src], object[data], [poster]");
  const sources = embedded.map(
    (element) =>
      element.getAttribute("src") ?? element.getAttribute("data") ?? element.getAttribute("poster") ?? "",
  );
  const sets = page.root
    .querySelectorAll("[srcset]")
    .flatMap((element) => parseSourceSet(element.getAttribute("srcset") ?? ""));
  return [...loaded, ...sources, ...sets];
}

export function listStyleSheets(page: Page): string[] {
  return page.root
    .querySelectorAll('link[rel~="stylesheet"][href]')
    .map((link) => link.getAttribute("href") ?? "");
}

/** The `url(…)` and `@import` of a style sheet in the output. */
export function listStyleReferences(site: BuiltSite, file: string): string[] {
  const css = readFileSync(join(site.out, file), "utf8");
  const urls = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/g);
  const imports = css.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/g);
  return [...urls, ...imports].map(([, double, single, bare]) => (double ?? single ?? bare ?? "").trim());
}

const LOADING_RELATIONS =
  /\b(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|prefetch|manifest|preconnect|dns-prefetch)\b/;

function parseSourceSet(value: string): string[] {
  return value.split(",").map((candidate) => candidate.trim().split(/\s+/)[0] ?? "");
}
