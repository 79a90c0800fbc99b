import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type HTMLElement } from "node-html-parser";
import { inject } from "vitest";
import type { ServedSite, SiteName } from "./build-sites.ts";
import { isPageFile, listFiles, toPagePath } from "../../scripts/output-files.ts";

export const SITE_NAMES = ["real", "fixture"] as const satisfies readonly SiteName[];

/** Throws with what the build said when that portal could not be built. */
export function getServedSite(name: SiteName): ServedSite {
  const site = inject("sites")[name];
  if ("failure" in site) throw new Error(site.failure);
  return site;
}

export function readBuiltSite(name: SiteName): BuiltSite {
  const site = getServedSite(name);
  const files = listFiles(site.out);
  const documents = files.filter(isPageFile).map((file) => readPage(site.out, file));
  const pages = documents.filter((page) => !isRedirect(page));
  return { ...site, files, pages, redirects: documents.filter(isRedirect), origin: readOrigin(pages) };
}

/** An error page is shown at any address, so it has none of its own. */
export function hasOwnAddress(page: Page): boolean {
  return page.path !== "/404.html";
}

/** Whether search engines may list a page: not one that is framed by others, nor one of what was withdrawn. */
export function isListed(page: Page): boolean {
  return hasOwnAddress(page) && attributeOf(page, 'meta[name="robots"]', "content") === undefined;
}

/** A page made to be framed by others has nothing around its content. */
export function isFrame(page: Pick<Page, "path">): boolean {
  return page.path.startsWith("/osadz/");
}

export function attributeOf(page: Page, selector: string, name: string): string | undefined {
  return page.root.querySelector(selector)?.getAttribute(name);
}

function readPage(folder: string, file: string): Page {
  const html = readFileSync(join(folder, file), "utf8");
  // Only these two hold text that is not markup; without the list <noscript> and <pre> would hide theirs.
  const root = parse(html, { blockTextElements: { script: true, style: true } });
  return { path: toPagePath(file), file, html, root };
}

function isRedirect(page: Page): boolean {
  return page.root.querySelector('meta[http-equiv="refresh" i]') !== null;
}

function readOrigin(pages: readonly Page[]): string {
  const home = pages.find((page) => page.path === "/");
  const canonical = home && attributeOf(home, 'link[rel="canonical"]', "href");
  if (canonical === undefined) throw new Error("The home page names no canonical address.");
  return new URL(canonical).origin;
}

export interface BuiltSite extends ServedSite {
  files: string[];
  pages: Page[];
  redirects: Page[];
  /** The public origin, as the home page's canonical link gives it. */
  origin: string;
}

export interface Page {
  /** The address from the root: `/spotkania/`. */
  path: string;
  /** The file from the root of the output: `/spotkania/index.html`. */
  file: string;
  html: string;
  root: HTMLElement;
}
