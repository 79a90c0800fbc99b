import { expect, test } from "vitest";
import { listFiles } from "../../scripts/output-files.ts";

// Addresses are promises: adding one is a decision, losing one breaks somebody's link.
test("the portal has these kinds of pages and no others", () => {
  expect(listFiles("src/pages").toSorted()).toEqual([
    "/404.astro",
    "/[...redirect].astro",
    "/[...withdrawn].astro",
    "/[page].astro",
    "/czy-ktos-juz-o-to-pytal/index.astro",
    "/dane/index.astro",
    "/deklaracja-dostepnosci.astro",
    "/index.astro",
    "/kalendarz/[...list].astro",
    "/kalendarz/index.astro",
    "/kanaly/index.astro",
    "/miasto/[office].astro",
    "/miasto/index.astro",
    "/organizacje/[...list].astro",
    "/organizacje/[organization].astro",
    "/osadz/[meeting]/[proposal].astro",
    "/programy/[programme].astro",
    "/programy/[programme]/zalacznik/[...list].astro",
    "/programy/index.astro",
    "/propozycje/[...list].astro",
    "/propozycje/[meeting]/[proposal].astro",
    "/sfery/[sphere].astro",
    "/sfery/index.astro",
    "/slownik/index.astro",
    "/spotkania/[...list].astro",
    "/spotkania/[meeting].astro",
    "/spotkania/index.astro",
    "/sprawy/[...list].astro",
    "/sprawy/[meeting]/[proposal].astro",
    "/sprostowania/[...list].astro",
    "/statystyki/index.astro",
    "/szukaj/index.astro",
    "/tematy/[theme].astro",
    "/tematy/index.astro",
    "/zapowiedzi/[...list].astro",
  ]);
});
