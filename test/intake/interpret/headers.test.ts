import { expect, test } from "vitest";
import { findOrganizations, findPersons } from "../../../src/intake/interpret/attendance.ts";
import { findCityParticipants } from "../../../src/intake/interpret/city.ts";
import { toMembers } from "../../../src/intake/interpret/enumeration.ts";
import { findMaterials } from "../../../src/intake/interpret/materials.ts";
import { beginsAsOrganization } from "../../../src/intake/interpret/names.ts";
import { partSides } from "../../../src/intake/interpret/passages.ts";
import { findOrdinal, findTitle } from "../../../src/intake/interpret/title.ts";
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
  ["Fundacja Start;", ["Fundacja Start"]],
])("members: %s", (text, expected) => {
  expect(toMembers(text, beginsAsOrganization)).toEqual(expected);
});

test("persons are counted after the lead too", () => {
  expect(findPersons([passage("Osoby uczestniczące ze strony organizacji: 6")])).toBe(6);
});

test("documents that were discussed are materials", () => {
  const found = findMaterials([passage("Omówione dokumenty: projekt programu, formularz konsultacyjny.")]);
  expect(found?.members).toEqual(["projekt programu", "formularz konsultacyjny"]);
});
