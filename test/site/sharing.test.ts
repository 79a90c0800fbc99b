import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { attributeOf, isListed, type Page, readBuiltSite, SITE_NAMES } from "./built-site.ts";

describe.each(SITE_NAMES)("what the %s portal gives to those who share a page", (name) => {
  const site = readBuiltSite(name);
  const pages = site.pages.filter(isListed);

  test("is on every page the page's own title, description and address, in Polish", () => {
    const told = pages.map((page) => ["description", "url", "locale"].map((fact) => factOf(page, fact)));
    expect(told).toEqual(
      pages.map((page) => [
        attributeOf(page, 'meta[name="description"]', "content"),
        attributeOf(page, 'link[rel="canonical"]', "href"),
        "pl_PL",
      ]),
    );
    const untitled = pages.filter(({ root }) => {
      const title = root.querySelector("title")?.text ?? "";
      return !title.startsWith(
        root.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? "?",
      );
    });
    expect(untitled.map(({ path }) => path)).toEqual([]);
  });

  test("is a picture that is there, of the size that is said, with its words", async () => {
    const told = pages.map((page) =>
      ["image", "image:width", "image:height", "image:alt"].map((fact) => factOf(page, fact)),
    );
    const pictures = [...new Set(told.map(([picture = ""]) => new URL(picture).pathname))];
    const sizes = await Promise.all(
      pictures.map(async (path) => {
        const { width, height } = await sharp(readFileSync(join(site.out, path))).metadata();
        return { width, height };
      }),
    );
    expect(sizes).toEqual(pictures.map(() => ({ width: 1200, height: 630 })));
    expect(new Set(told.map(([, width, height]) => `${width ?? ""}×${height ?? ""}`))).toEqual(
      new Set(["1200×630"]),
    );
    expect(told.filter(([, , , alt = ""]) => alt === "")).toEqual([]);
    expect(site.files.filter((file) => file.startsWith("/podglad/")).toSorted()).toEqual(pictures.toSorted());
  });
});

function factOf(page: Page, fact: string): string | undefined {
  return attributeOf(page, `meta[property="og:${fact}"]`, "content");
}
