import { expect, test } from "vitest";
import { unlikeness } from "../../../src/intake/draft/likeness.ts";

test.each([
  ["Ośrodek Kultury i Sportu", "Wydział Kultury i Sportu"],
  ["Referat ds. Zieleni", "Wydział Środowiska i Zieleni"],
  ["Szkoła Podstawowa nr 2", "Szkoła Podstawowa nr 3"],
  ["Stowarzyszenie „Otwarta Klasa”", "Stowarzyszenie Otwarte Drzwi"],
  ["Koordynatorki ds. dostępności w Gminie Miejskiej Wierzbno", "Gmina Miejska Wierzbno"],
])("%s is not %s", (written, known) => {
  expect(unlikeness(written, known)).toBeGreaterThan(0.25);
});

test.each([
  ["Fundacja Popatrz Serem", "Fundacja Popatrz Sercem"],
  ["Stowarzyszenie Monra", "Stowarzyszenie Monar"],
  ["Amazonki", "Krakowskie Towarzystwo Amazonki"],
  ["Miejski Ośrodek Pomocy Społecznej", "Miejski Ośrodek Pomocy Społecznej w Krakowie"],
  ["Pełnomocnik ds. Polityki Senioralnej", "Koordynator ds. polityki senioralnej"],
  ["Stowarzyszenie Popatrz Sercem", "Fundacja Popatrz Sercem"],
])("%s may be %s", (written, known) => {
  expect(unlikeness(written, known)).toBeLessThan(0.25);
});
