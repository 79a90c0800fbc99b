import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { attributeOf, isFrame, readBuiltSite, SITE_NAMES } from "./built-site.ts";
import { listResources } from "./references.ts";

describe.each(SITE_NAMES)("the embeds of the %s portal", (name) => {
  const site = readBuiltSite(name);
  const records = site.pages.filter((page) => attributeOf(page, oEmbedLink, "href") !== undefined);
  const frames = site.pages.filter(isFrame);

  test("are one for each proposal", () => {
    expect(records).not.toEqual([]);
    expect(frames.map(({ path }) => path).toSorted()).toEqual(
      records.map(({ path }) => path.replace("/propozycje/", "/osadz/")).toSorted(),
    );
  });

  test("are found from the proposal's page, which gives the same code to copy", () => {
    const found = records.map((page) => {
      const { pathname } = new URL(attributeOf(page, oEmbedLink, "href") ?? "", site.origin);
      return (JSON.parse(readFileSync(join(site.out, pathname), "utf8")) as { html: string }).html;
    });
    expect(records.map(({ root }) => root.querySelector("textarea[readonly]")?.text)).toEqual(found);
    expect(found.every((code) => code.startsWith(`<iframe src="${site.origin}/osadz/`))).toBe(true);
  });

  test("carry nothing but words and one style sheet, and leave their links to pages of their own", () => {
    const carried = frames.map((page) => listResources(page).filter((address) => !address.endsWith(".svg")));
    const oneSheet = [expect.stringMatching(/^\/_astro\/.*\.css$/) as unknown];
    expect(carried).toEqual(frames.map(() => oneSheet));
    expect(new Set(frames.map((page) => attributeOf(page, "base", "target")))).toEqual(new Set(["_blank"]));
    const inner = frames.flatMap(({ root }) => root.querySelectorAll('a[href^="#"]'));
    expect(inner.length > 0).toBe(name === "fixture");
    const isNote = (link: string): boolean => /data-footnote-(?:back)?ref/.test(link);
    const leaving = inner.filter(
      (link) => link.getAttribute("target") !== "_self" || !isNote(link.outerHTML),
    );
    expect(leaving.map((link) => link.outerHTML)).toEqual([]);
  });

  test("are kept from search engines", () => {
    expect(new Set(frames.map((page) => attributeOf(page, 'meta[name="robots"]', "content")))).toEqual(
      new Set(["noindex"]),
    );
    expect(readFileSync(join(site.out, "sitemap.xml"), "utf8")).not.toContain("/osadz/");
  });
});

const oEmbedLink = 'link[type="application/json+oembed"]';
