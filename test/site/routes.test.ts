import { expect, test } from "vitest";
import { listFiles } from "../../scripts/output-files.ts";

// Addresses are promises: adding one is a decision, losing one breaks somebody's link.
test("the portal answers at these kinds of addresses and at no others", () => {
  expect(listFiles("src/pages").toSorted()).toEqual([
    "/404.astro",
    "/[...redirect].astro",
    "/[page].astro",
    "/deklaracja-dostepnosci.astro",
    "/index.astro",
    "/miasto/[office].astro",
    "/miasto/index.astro",
    "/organizacje/[organization].astro",
    "/organizacje/index.astro",
    "/programy/[programme].astro",
    "/programy/index.astro",
    "/propozycje/[...list].astro",
    "/propozycje/[meeting]/[proposal].astro",
    "/robots.txt.ts",
    "/sfery/[sphere].astro",
    "/sfery/index.astro",
    "/sitemap.xml.ts",
    "/spotkania/[meeting].astro",
    "/spotkania/index.astro",
    "/spotkania/rok/[year].astro",
    "/szukaj/index.astro",
    "/tematy/[theme].astro",
    "/tematy/index.astro",
  ]);
});
