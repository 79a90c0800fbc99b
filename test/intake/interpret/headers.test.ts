import { expect, test } from "vitest";
import { findOrganizations } from "../../../src/intake/interpret/attendance.ts";
import { findPersons } from "../../../src/intake/interpret/persons.ts";
import { findCityParticipants } from "../../../src/intake/interpret/city.ts";
import { columnRoles } from "../../../src/intake/interpret/columns.ts";
import { toMembers } from "../../../src/intake/interpret/enumeration.ts";
import { findMaterials } from "../../../src/intake/interpret/materials.ts";
import { beginsAsOrganization } from "../../../src/intake/interpret/names.ts";
import { partSides } from "../../../src/intake/interpret/passages.ts";
import { toProposers } from "../../../src/intake/interpret/proposers.ts";
import { findOrdinal } from "../../../src/intake/interpret/ordinal.ts";
import { findTitle } from "../../../src/intake/interpret/title.ts";
import { findTimeAndPlace } from "../../../src/intake/interpret/venue.ts";

const passage = (text: string, items: readonly string[] = []) => ({ text, items, where: "" });

test.each([
  [
    ["Podsumowanie", "IV spotkania branżowego w Wydziale Kultury"],
    "Podsumowanie IV spotkania branżowego w Wydziale Kultury",
  ],
  [
    [
      "Podsumowanie IV spotkania branżowego",
      "Podsumowanie IV spotkania branżowego w Wydziale Kultury",
      "Spotkanie odbyło się 3 maja.",
    ],
    "Podsumowanie IV spotkania branżowego w Wydziale Kultury",
  ],
])("the whole title: %j", (texts, expected) => {
  expect(findTitle(texts.map((text) => passage(text)))?.text).toBe(expected);
});

test.each([
  ["Sprawozdanie ze spotkania branżowego nr 7 dla organizacji", 7],
  ["Notatka ze spotkania nr III", 3],
  ["Notatka ze spotkania w Szkole nr 7", undefined],
  ["Podsumowanie spotkania #2: Wydział Cyfryzacji", 2],
  ["Protokół ze spotkania III branżowego", 3],
  ["Podsumowanie spotkania (trzeciego) branżowego", 3],
  ["Podsumowanie drugiego w 2026 roku spotkania", 2],
  ["Relacja z 1-go spotkania", 1],
  ["Podsumowanie trzynastego spotkania", 13],
])("ordinal after the meeting: %s", (title, expected) => {
  expect(findOrdinal(title)).toBe(expected);
});

test.each([
  [
    ["Data: 3 marca 2026 r.", "Godzina: 17.00–19.00", "Miejsce: świetlica, ul. Rynkowa 1"],
    ["17:00", "19:00", "świetlica, ul. Rynkowa 1"],
  ],
  [
    ["Miejsce i termin: Zespół Szkół, ul. Rynkowa 1, 3 marca 2026 r., godz. 16.30-18.30"],
    ["16:30", "18:30", "Zespół Szkół, ul. Rynkowa 1"],
  ],
  [
    ["Termin i miejsce spotkania: 3 marca 2026 r., godz. 16.30-18.30, Zespół Szkół, ul. Rynkowa 1"],
    ["16:30", "18:30", "Zespół Szkół, ul. Rynkowa 1"],
  ],
  [
    [
      "We wtorek, 3 marca 2026 r., od godziny 16.00 do 18.30, w Sali Zielonej Ratusza (Rynek 1) Wydział Zdrowia przeprowadził spotkanie.",
    ],
    ["16:00", "18:30", "Sali Zielonej Ratusza (Rynek 1)"],
  ],
  [
    [
      "W dniu 3 marca 2026 r. o godzinie 17:00 w domu kultury przy ul. Rynkowej 1 odbyło się spotkanie, które trwało do godziny 19:20.",
    ],
    ["17:00", "19:20", "domu kultury przy ul. Rynkowej 1"],
  ],
  [
    ["Data: 2026-03-03", "Godziny: 17:00–19:00", "Lokalizacja: Klub Meta, ul. Rynkowa 1"],
    ["17:00", "19:00", "Klub Meta, ul. Rynkowa 1"],
  ],
  [
    [
      "W czwartek 5 marca 2026 roku w godz. 15.00-17.30 w Klubie Meta przy ul. Rynkowej 1 spotkaliśmy się z organizacjami.",
    ],
    ["15:00", "17:30", "Klubie Meta przy ul. Rynkowej 1"],
  ],
  [
    ["Spotkanie odbyło się 3 marca 2026 r. pomiędzy godziną 17:00 a 19:30 w s. 204 przy ul. Rynkowej 1."],
    ["17:00", "19:30", "s. 204 przy ul. Rynkowej 1"],
  ],
  [
    [
      "Spotkanie miało miejsce 3 marca 2026 r. w Sali im. Wł. Reymonta, ul. Rynkowa 1, początek o godzinie 17:00, zakończenie o 19:30.",
    ],
    ["17:00", "19:30", "Sali im. Wł. Reymonta, ul. Rynkowa 1"],
  ],
])("hours and place: %j", (texts, expected) => {
  const { hours, venue } = findTimeAndPlace(
    "Podsumowanie spotkania",
    texts.map((text) => passage(text)),
  );
  expect([hours?.from, hours?.to, venue]).toEqual(expected);
});

test("a list of sides is a passage for each of them", () => {
  const sides = partSides([
    passage("W spotkaniu uczestniczyli:", [
      "ze strony Urzędu: Dyrektor Wydziału, główny specjalista ds. dotacji;",
      "ze strony organizacji pozarządowych: 4 osoby reprezentujące: Fundację Start, Klub Meta.",
    ]),
  ]);
  expect(findCityParticipants(sides)?.members).toEqual([
    "Dyrektor Wydziału",
    "główny specjalista ds. dotacji",
  ]);
  expect(findOrganizations(sides)?.members).toEqual(["Fundację Start", "Klub Meta"]);
  expect(findPersons(sides)).toBe(4);
});

test.each([
  ["Uczestnicy (Miasto)", ["Dyrektor Wydziału", "Menedżer portalu"]],
  ["Przedstawiciele Urzędu:", ["Dyrektor Wydziału", "Rzecznik Prasowy"]],
])("a heading over the city's side: %s", (heading, items) => {
  expect(findCityParticipants([passage(heading, items)])?.members).toEqual(items);
});

test("a list of materials under “uczestnicy” is not the city's side", () => {
  expect(
    findCityParticipants([passage("Uczestnicy zostali zapoznani z:", ["planem", "projektem"])]),
  ).toBeUndefined();
});

test("an “i” in the name of the unit parts nobody", () => {
  const unit = "Wydział Bezpieczeństwa i Zarządzania Kryzysowego Urzędu Miasta";
  const text =
    "Miasto reprezentowali: Dyrektor Wydziału Bezpieczeństwa i Zarządzania Kryzysowego i Komendant Straży Miejskiej.";
  expect(findCityParticipants([passage(text)], unit)?.members).toEqual([
    "Dyrektor Wydziału Bezpieczeństwa i Zarządzania Kryzysowego",
    "Komendant Straży Miejskiej",
  ]);
});

test.each([
  [
    "Obecni ze strony organizacji (14 osób):",
    ["Fundacja Start", "Izba Rzemiosła"],
    ["Fundacja Start", "Izba Rzemiosła"],
  ],
  [
    "Osoby uczestniczące ze strony organizacji: 6",
    ["Bank Czasu", "Rada Osiedla Zachód"],
    ["Bank Czasu", "Rada Osiedla Zachód"],
  ],
  [
    "Przybyło 16 przedstawicieli następujących organizacji: 1. Fundacja Start; 2. Związek Kombatantów, Oddział Miejski; 3. Dom Polonii.",
    [],
    ["Fundacja Start", "Związek Kombatantów, Oddział Miejski", "Dom Polonii"],
  ],
  [
    "Trzeci sektor reprezentowało 17 osób z 3 organizacji (Fundacja Start, Klub Meta, Stowarzyszenie Finisz).",
    [],
    ["Fundacja Start", "Klub Meta", "Stowarzyszenie Finisz"],
  ],
  [
    "Sektor reprezentowali przedstawiciele (łącznie 14 osób): Fundacji Start, Klubu Meta.",
    [],
    ["Fundacji Start", "Klubu Meta"],
  ],
  [
    "Uczestniczyło 21 młodych osób reprezentujących:",
    ["Młodzieżową Radę Miasta", "Samorząd Uczniowski", "Hufiec ZHP"],
    ["Młodzieżową Radę Miasta", "Samorząd Uczniowski", "Hufiec ZHP"],
  ],
  [
    "Liczba uczestników z organizacji: 12. Organizacje: Fundacja Start, Grupa Wędrowców, Klub Meta.",
    [],
    ["Fundacja Start", "Grupa Wędrowców", "Klub Meta"],
  ],
])("organisations: %s", (text, items, expected) => {
  expect(findOrganizations([passage(text, items)])?.members).toEqual(expected);
});

test.each([
  [
    "1) Fundacja Start, 2) Klub Meta i 3) Stowarzyszenie Finisz",
    ["Fundacja Start", "Klub Meta", "Stowarzyszenie Finisz"],
  ],
  [
    "Stowarzyszenie Meta, Koło w Brzezinie, Fundacja Start",
    ["Stowarzyszenie Meta, Koło w Brzezinie", "Fundacja Start"],
  ],
  [
    "Chór „Nuta”, Oddział PTTK w Brzezinie, Koło Wędkarskie",
    ["Chór „Nuta”", "Oddział PTTK w Brzezinie", "Koło Wędkarskie"],
  ],
  ["Fundacja Start;", ["Fundacja Start"]],
  [
    "Klub Meta, Stowarzyszenie Sztuka i Taniec oraz Fundację Start",
    ["Klub Meta", "Stowarzyszenie Sztuka i Taniec", "Fundację Start"],
  ],
  ["Fundacja i Ośrodek „Krok” oraz Klub Meta", ["Fundacja i Ośrodek „Krok”", "Klub Meta"]],
])("members: %s", (text, expected) => {
  expect(toMembers(text, beginsAsOrganization)).toEqual(expected);
});

test.each([
  ["Osoby uczestniczące ze strony organizacji: 6", 6],
  ["W spotkaniu uczestniczyło łącznie 25 osób, w tym 18 przedstawicieli organizacji pozarządowych.", 18],
  ["Oprócz Referatu ds. Dzieci do lat 3 oraz przedstawicielek Centrum było 15 osób z organizacji.", 15],
  ["Ze strony NGO uczestniczyło 7 os. reprezentujących nast. organizacje:", 7],
])("how many persons: %s", (text, expected) => {
  expect(findPersons([passage(text)])).toBe(expected);
});

test.each([
  [
    "Omówione dokumenty: projekt programu, formularz konsultacyjny.",
    ["projekt programu", "formularz konsultacyjny"],
  ],
  ["Na początku przedstawiliśmy: wyniki ankiety, kalendarz.", ["wyniki ankiety", "kalendarz"]],
  ["Prezentowane były: mapa potrzeb, plan konkursów.", ["mapa potrzeb", "plan konkursów"]],
])("materials: %s", (text, expected) => {
  expect(findMaterials([passage(text)])?.members).toEqual(expected);
});

test.each([
  ["#|Propozycja|Zgłaszający|Odpowiedź", ["lp", "proposal", "proposers", "response"]],
  ["Lp.|Proponowana zmiana|Kto|Jak odpowiadamy", ["lp", "proposal", "proposers", "response"]],
  [
    "Lp.|Wnioskodawca|Treść wniosku|Stanowisko|Uzasadnienie stanowiska",
    ["lp", "proposers", "proposal", "response", "response"],
  ],
  ["Nr|Wniosek|Stanowisko|Wnioskujący", ["lp", "proposal", "response", "proposers"]],
  ["Nr|Postulująca|Głos|Odpowiedź", ["lp", "proposers", "proposal", "response"]],
  ["Lp.|Zgłoszone przez|Inicjatywa|Reakcja", ["lp", "proposers", "proposal", "response"]],
])("columns: %s", (headers, expected) => {
  expect(columnRoles(headers.split("|"))).toEqual(expected);
});

test("“oraz” and “i” part proposers that no list names", () => {
  const paragraph = {
    kind: "paragraph" as const,
    text: "Fundacja Dobra i Stowarzyszenie Piękne",
    links: [],
    notes: [],
  };
  expect(toProposers([paragraph], [])).toEqual(["Fundacja Dobra", "Stowarzyszenie Piękne"]);
});
