import { expect, test } from "vitest";
import { listFiles } from "../../scripts/output-files.ts";

// Addresses are promises: adding one is a decision, losing one breaks somebody's link.
test("the portal answers at these kinds of addresses and at no others", () => {
  expect(listFiles("src/pages").toSorted()).toEqual([
    "/404.astro",
    "/[...redirect].astro",
    "/[page].astro",
    "/czy-ktos-juz-o-to-pytal/index.astro",
    "/deklaracja-dostepnosci.astro",
    "/index.astro",
    "/kalendarz/index.astro",
    "/miasto/[office].astro",
    "/miasto/index.astro",
    "/opensearch.xml.ts",
    "/organizacje/[organization].astro",
    "/organizacje/index.astro",
    "/programy/[programme].astro",
    "/programy/[programme]/zalacznik.astro",
    "/programy/[programme]/zalacznik.csv.ts",
    "/programy/[programme]/zalacznik.docx.ts",
    "/programy/index.astro",
    "/propozycje/[...list].astro",
    "/propozycje/[meeting]/[proposal].astro",
    "/robots.txt.ts",
    "/sfery/[sphere].astro",
    "/sfery/index.astro",
    "/sitemap.xml.ts",
    "/slownik/index.astro",
    "/spotkania/[meeting].astro",
    "/spotkania/index.astro",
    "/spotkania/rok/[year].astro",
    "/sprawy/[meeting]/[proposal].astro",
    "/sprawy/index.astro",
    "/statystyki/[table].csv.ts",
    "/statystyki/index.astro",
    "/szukaj/index.astro",
    "/tematy/[theme].astro",
    "/tematy/index.astro",
    "/zapowiedzi/[...list].astro",
  ]);
});
