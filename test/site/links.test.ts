import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBuiltSite, SITE_NAMES, type BuiltSite, type Page } from "./built-site.ts";
import { toPagePath } from "../../scripts/output-files.ts";
import { listReferences, listStyleReferences } from "./references.ts";

describe.each(SITE_NAMES)("the %s portal", (name) => {
  const site = readBuiltSite(name);
  const targets = new Set(site.files.map(toPagePath));

  test("has no link, fragment or asset that leads nowhere", () => {
    const fragments = fragmentsByPath([...site.pages, ...site.redirects]);
    const broken = [...site.pages, ...site.redirects].flatMap((page) =>
      internalTargets(site, page.path, listReferences(page))
        .filter(
          ({ path, fragment }) =>
            !targets.has(path) || !(fragments.get(path)?.has(fragment) ?? fragment === ""),
        )
        .map(({ written }) => `${page.path} → ${written}`),
    );
    expect(broken).toEqual([]);
  });

  test("has no style sheet that asks for a file that is not there", () => {
    const sheets = site.files.filter((file) => file.endsWith(".css"));
    const missing = sheets.flatMap((sheet) =>
      internalTargets(site, sheet, listStyleReferences(site, sheet))
        .filter(({ path }) => !targets.has(path))
        .map(({ written }) => `${sheet} → ${written}`),
    );
    expect(sheets).not.toEqual([]);
    expect(missing).toEqual([]);
  });

  test("sends each old address to a page that exists, in words as well", () => {
    const bySight = site.redirects.map(({ path, root }) => ({
      path,
      lang: root.querySelector("html")?.getAttribute("lang"),
      robots: root.querySelector('meta[name="robots"]')?.getAttribute("content"),
      hasLink: root.querySelector("main a[href]") !== null,
    }));
    expect(bySight).toEqual(
      site.redirects.map(({ path }) => ({ path, lang: "pl", robots: "noindex", hasLink: true })),
    );
    const refreshes = site.redirects.flatMap((page) =>
      internalTargets(site, page.path, [refreshTarget(page)]),
    );
    expect(refreshes.filter(({ path }) => !targets.has(path))).toEqual([]);
  });

  test("tells hosts in _redirects what its pages tell browsers, and where the files about what moved are", () => {
    const lines = readFileSync(join(site.out, "_redirects"), "utf8").split("\n").filter(Boolean);
    const byPage = site.redirects.flatMap((page) =>
      internalTargets(site, page.path, [refreshTarget(page)]).map(({ path }) => `${page.path} ${path} 301`),
    );
    const isOfFile = (line: string): boolean => /^\S+\.[a-z]+ /.test(line);
    const ofFiles = lines.filter(isOfFile);
    expect(lines.filter((line) => !isOfFile(line)).toSorted()).toEqual(byPage.toSorted());
    const lost = ofFiles.filter((line) => !existsSync(join(site.out, line.split(" ")[1] ?? "")));
    expect(lost).toEqual([]);
    expect(ofFiles.length > 0).toBe(name === "fixture");
    expect(lines.length > 0).toBe(name === "fixture");
  });
});

function internalTargets(site: BuiltSite, base: string, references: readonly string[]): Target[] {
  return references
    .filter((written) => !/^(?:mailto|tel|data|blob):/i.test(written))
    .map((written) => ({ written, url: new URL(written, new URL(base, site.origin)) }))
    .filter(({ url }) => url.origin === site.origin)
    .map(({ written, url }) => ({
      written,
      path: decodeURIComponent(url.pathname),
      fragment: decodeURIComponent(url.hash.slice(1)),
    }));
}

/** The empty fragment and `top` always exist. */
function fragmentsByPath(pages: readonly Page[]): Map<string, Set<string>> {
  return new Map(
    pages.map(({ path, root }) => [
      path,
      new Set([
        "",
        "top",
        ...root.querySelectorAll("[id]").map((element) => element.getAttribute("id") ?? ""),
      ]),
    ]),
  );
}

function refreshTarget(page: Page): string {
  const content = page.root.querySelector('meta[http-equiv="refresh" i]')?.getAttribute("content") ?? "";
  return /url=(.*)$/i.exec(content)?.[1]?.trim() ?? "";
}

interface Target {
  /** As the page writes it. */
  written: string;
  path: string;
  fragment: string;
}
