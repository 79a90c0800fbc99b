import { expect, test } from "vitest";
import { toPageType } from "../../../scripts/bench/page-type.ts";

test.each([
  ["/", "/"],
  ["/404.html", "/404.html"],
  ["/propozycje/", "/propozycje/"],
  ["/propozycje/2025-06-24-zdrowie/5b/", "/propozycje/…/…/"],
  ["/propozycje/temat/seniorzy/strona/2/", "/propozycje/temat/…/strona/…/"],
  ["/programy/rpw-2026/zalacznik/", "/programy/…/zalacznik/"],
])("the page %s is one of %s", (path, type) => {
  expect(toPageType(path)).toBe(type);
});
