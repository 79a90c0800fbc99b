import { describe, expect, test } from "vitest";
import { attributeOf, hasOwnAddress, isFrame, readBuiltSite, SITE_NAMES, type Page } from "./built-site.ts";

describe.each(SITE_NAMES)("the pages of the %s portal", (name) => {
  const { pages, origin } = readBuiltSite(name);

  test("exist", () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  test("have exactly one h1 with words in it", () => {
    expect(pathsWhere(pages, ({ root }) => root.querySelectorAll("h1").length !== 1)).toEqual([]);
    expect(pathsWhere(pages, ({ root }) => root.querySelector("h1")?.text.trim() === "")).toEqual([]);
  });

  test("are marked as Polish", () => {
    expect(pathsWhere(pages, (page) => attributeOf(page, "html", "lang") !== "pl")).toEqual([]);
  });

  test("have titles of their own", () => {
    expect(sharedValues(pages, (page) => page.root.querySelector("head > title")?.text.trim())).toEqual([]);
  });

  test("have descriptions of their own", () => {
    expect(sharedValues(pages, (page) => attributeOf(page, 'meta[name="description"]', "content"))).toEqual(
      [],
    );
  });

  test("name their own address as the canonical one", () => {
    const canonical = (page: Page) =>
      page.root.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute("href"));
    const addressed = pages.filter((page) => hasOwnAddress(page) && !isFrame(page));
    expect(addressed.map(canonical)).toEqual(addressed.map((page) => [new URL(page.path, origin).href]));
    // What others frame is a part of a record's page, and search engines are sent to that.
    const frames = pages.filter(isFrame);
    expect(frames.map(canonical)).toEqual(
      frames.map(({ path }) => [new URL(path.replace("/osadz/", "/propozycje/"), origin).href]),
    );
  });
});

function pathsWhere(pages: readonly Page[], isFaulty: (page: Page) => boolean): string[] {
  return pages.filter(isFaulty).map((page) => page.path);
}

/** The values that are empty or occur on more than one page, with those pages. */
function sharedValues(pages: readonly Page[], valueOf: (page: Page) => string | undefined) {
  const byValue = Map.groupBy(pages, (page) => valueOf(page) ?? "");
  return [...byValue]
    .filter(([value, sharing]) => value === "" || sharing.length > 1)
    .map(([value, sharing]) => ({ value, paths: sharing.map((page) => page.path) }));
}
