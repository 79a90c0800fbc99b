import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/intake/interpret/dates.ts";
import { findHours } from "../../../src/intake/interpret/hours.ts";
import { isSameName } from "../../../src/intake/interpret/inflection.ts";
import { findOrdinal } from "../../../src/intake/interpret/ordinal.ts";
import { findUnit } from "../../../src/intake/interpret/unit.ts";
import { findScope } from "../../../src/intake/interpret/scope.ts";
import { columnRoles } from "../../../src/intake/interpret/columns.ts";
import { toSentences } from "../../../src/intake/interpret/sentences.ts";
import { resolveYear } from "../../../src/intake/due-dates.ts";
import { spheres } from "../score.ts";

describe("dates", () => {
  test.each([
    ["W dniu 24 czerwca 2025 roku odbyło się", ["2025-06-24"]],
    ["dnia 3.10.2027 r.", ["2027-10-03"]],
    ["03/10/2027", ["2027-10-03"]],
    ["2027-10-03", ["2027-10-03"]],
    ["12 XI 2027 r.", ["2027-11-12"]],
    ["12.XI.2027", ["2027-11-12"]],
    ["dwudziestego czwartego czerwca 2025 r.", ["2025-06-24"]],
    ["pierwszego września 2025 roku", ["2025-09-01"]],
    ["w rozumieniu ustawy z dnia 15 kwietnia 2011 r. o działalności leczniczej", []],
    ["31 lutego 2025", []],
    ["art. 19a, pkt 3.1 i 2026 r.", []],
  ])("%s", (text, expected) => {
    expect(findDates(text).map(({ date }) => date)).toEqual(expected);
  });

  test.each([
    ["pod koniec czerwca br.", "czerwiec 2025"],
    ["do 30 września br.", "30\u00a0września 2025"],
    ["jesienią br.", "2025"],
  ])("“%s” is read against the meeting", (text, expected) => {
    expect(resolveYear(text, "2025-06-24")).toBe(expected);
  });
});

test.each([
  ["w godz. 17.00-19.30", "17:00", "19:30"],
  ["w godzinach 16:30 – 19:00", "16:30", "19:00"],
  ["od godz. 9.00 do godz. 12.30", "09:00", "12:30"],
  ["od godziny siedemnastej do dziewiętnastej", "17:00", "19:00"],
  ["od szesnastej trzydzieści do dwudziestej pierwszej czterdzieści pięć", "16:30", "21:45"],
  ["o godzinie piętnastej piętnaście", "15:15", undefined],
  ["w godz. od 17.00 do 19.00", "17:00", "19:00"],
  ["w godz. 17-19", "17:00", "19:00"],
  ["w godz. 1700-1930", "17:00", "19:30"],
  ["od 17:00 do 19:15", "17:00", "19:15"],
  ["o godz. 17.00", "17:00", undefined],
  ["o godzinie 17", "17:00", undefined],
  ["na lata 2027-2029", undefined, undefined],
  ["w dniach 10-12 maja", undefined, undefined],
])("hours: %s", (text, from, to) => {
  const found = findHours(text);
  expect([found?.from, found?.to]).toEqual([from, to]);
});

test.each([
  ["Podsumowanie II spotkania branżowego", 2],
  ["Podsumowanie 2. spotkania branżowego", 2],
  ["Notatka z trzeciego spotkania konsultacyjnego", 3],
  ["Podsumowanie XIV spotkania", 14],
  ["Informacja ze spotkania konsultacyjnego", undefined],
  ["Informacja ze spotkania w I półroczu", undefined],
])("ordinal: %s", (title, expected) => {
  expect(findOrdinal(title)).toBe(expected);
});

test.each([
  ["spotkania w Wydziale Kultury i Dziedzictwa Urzędu Miasta", "Wydział Kultury i Dziedzictwa Urzędu Miasta"],
  [
    "spotkania Wydziału Sportu, Turystyki i Rekreacji z organizacjami",
    "Wydział Sportu, Turystyki i Rekreacji",
  ],
  [
    "spotkania w Miejskim Ośrodku Pomocy Społecznej w Brzezinie",
    "Miejski Ośrodek Pomocy Społecznej w Brzezinie",
  ],
  ["spotkania w Powiatowym Urzędzie Pracy w dniu 3 maja", "Powiatowy Urząd Pracy"],
  ["zorganizowanego przez Biuro Dialogu – 3 maja 2027 r.", "Biuro Dialogu"],
  ["spotkania w Miejskiej Bibliotece Publicznej", "Miejska Biblioteka Publiczna"],
  ["spotkania z organizacjami", undefined],
])("unit: %s", (text, expected) => {
  expect(findUnit(text)).toBe(expected);
});

test.each([
  ["Fundacji Popatrz Sercem", "Fundacja Popatrz Sercem", true],
  ["Pełnomocniczki Prezydenta Miasta", "Pełnomocnik Prezydenta Miasta", true],
  ["Urzędu Pracy", "Urząd Pracy", true],
  ["Miejskim Ośrodku Pomocy Społecznej", "Miejski Ośrodek Pomocy Społecznej", true],
  ["Fundacja Mosty", "Fundacja Mostki", false],
  ["Fundacja Dom", "Fundacja Dym", false],
  ["Referat ds. Zdrowia", "Referat ds. Rodziny", false],
  ["Szkoła nr 4", "Szkoła nr 5", false],
])("%s and %s: one name is %s", (a, b, expected) => {
  expect(isSameName(a, b)).toBe(expected);
});

test("every statutory sphere is recognised as the act has it, and two joined by “oraz” are two", () => {
  const scopeOf = (text: string) =>
    findScope([{ text: `Zadania w zakresie: ${text}.`, items: [], where: "" }], spheres);
  expect(spheres.map(({ name }) => scopeOf(name).ids)).toEqual(spheres.map(({ id }) => [id]));
  expect(scopeOf("wspierania rodziny i systemu pieczy zastępczej oraz rewitalizacji").ids).toEqual([
    "1a",
    "32a",
  ]);
  expect(scopeOf("ochrony i promocji zdrowia").uncertain).toEqual(["6"]);
});

test.each([
  [
    ["L.p.", "Nazwa organizacji", "Propozycja do projektu", "Stanowisko odnośnie propozycji ngo"],
    ["lp", "proposers", "proposal", "response"],
  ],
  [
    ["Nr", "Treść uwagi", "Podmiot zgłaszający", "Odpowiedź"],
    ["lp", "proposal", "proposers", "response"],
  ],
  [
    ["Lp.", "Wniosek", "Wnioskodawca", "Ustosunkowanie się"],
    ["lp", "proposal", "proposers", "response"],
  ],
  [
    ["Organizacja", "Postulat", "Stanowisko Urzędu"],
    ["proposers", "proposal", "response"],
  ],
  [
    ["Lp.", "Kto zgłosił", "Czego dotyczy wniosek", "Sposób rozpatrzenia"],
    ["lp", "proposers", "proposal", "response"],
  ],
  [
    ["Lp.", "Zagadnienie", "Organizacja", "Komentarz Wydziału", "Termin"],
    ["lp", "proposal", "proposers", "response", undefined],
  ],
])("columns: %j", (headers, expected) => {
  expect(columnRoles(headers)).toEqual(expected);
});

test.each([[["Imię", "Telefon"]], [["Lp.", "Nazwa organizacji"]]])("no table of proposals: %j", (headers) => {
  expect(columnRoles(headers)).toBeUndefined();
});

test("sentences end neither at abbreviations nor at numbers", () => {
  expect(
    toSentences("Sala przy ul. Dekerta 24. Zadanie ds. Zdrowia do godz. 15.00. W 2026 r. Miasto wyda 5 zł."),
  ).toEqual([
    "Sala przy ul. Dekerta 24.",
    "Zadanie ds. Zdrowia do godz. 15.00.",
    "W 2026 r.",
    "Miasto wyda 5 zł.",
  ]);
});
