import { expect, test } from "vitest";
import { findOrganizations } from "../../../src/intake/interpret/attendance.ts";
import { findPersons } from "../../../src/intake/interpret/persons.ts";
import { findCityParticipants } from "../../../src/intake/interpret/city.ts";
import { columnRoles } from "../../../src/intake/interpret/columns.ts";
import { findMaterials } from "../../../src/intake/interpret/materials.ts";
import { toProposers } from "../../../src/intake/interpret/proposers.ts";
import { findScope } from "../../../src/intake/interpret/scope.ts";
import { findTimeAndPlace } from "../../../src/intake/interpret/venue.ts";
import { joinLines } from "../../../src/intake/repair.ts";
import { closesTable } from "../../../src/intake/text/closing.ts";
import { spheres } from "../score.ts";

const passage = (text: string, items: readonly string[] = []) => ({ text, items, where: "" });

test.each([
  [
    "Na spotkaniu obecni byli: Burmistrz Miasta, Skarbniczka, a także przedstawicielki Domu Kultury.",
    ["Burmistrz Miasta", "Skarbniczka", "przedstawicielki Domu Kultury"],
  ],
  [
    "W spotkaniu udział wzięli: Zastępca Burmistrza, pracownicy Referatu Oświaty i dyrektorka Muzeum Zamkowego, a także 11 przedstawicielek i przedstawicieli następujących organizacji: Fundacja Start, Klub Meta.",
    ["Zastępca Burmistrza", "pracownicy Referatu Oświaty", "dyrektorka Muzeum Zamkowego"],
  ],
  [
    "Departament reprezentowali: Dyrektor Departamentu, Kierowniczka Referatu Żłobków.",
    ["Dyrektor Departamentu", "Kierowniczka Referatu Żłobków"],
  ],
  [
    "Z ramienia Ośrodka w spotkaniu uczestniczyły: Dyrektorka Ośrodka oraz koordynatorka projektów.",
    ["Dyrektorka Ośrodka", "koordynatorka projektów"],
  ],
  [
    "Oprócz Burmistrza, przedstawiciela Zakładu Wodociągów oraz Energetyka Miejskiego udział wzięły organizacje.",
    ["Burmistrza", "przedstawiciela Zakładu Wodociągów", "Energetyka Miejskiego"],
  ],
  ["W spotkaniu udział wzięli: Fundacja Start, Klub Meta, Stowarzyszenie Finisz.", undefined],
  ["Przy wspólnym stole zasiedli: Burmistrz Brzegów, Skarbniczka.", ["Burmistrz Brzegów", "Skarbniczka"]],
  ["Przy wspólnym stole zasiedli: Fundacja Start, Klub Meta.", undefined],
  ["Stronę samorządową tworzyli: Sekretarz Gminy, Skarbniczka.", ["Sekretarz Gminy", "Skarbniczka"]],
  ["Na pytania odpowiedzi udzielali: Burmistrz, Dyrektorka Muzeum.", ["Burmistrz", "Dyrektorka Muzeum"]],
])("the city's side: %s", (text, expected) => {
  expect(findCityParticipants([passage(text)])?.members).toEqual(expected);
});

test.each([
  ["Liczba uczestników ze strony organizacji: 14.", 14],
  ["Organizacje obecne na spotkaniu (łącznie 9 osób):", 9],
  ["W Domu Kultury przy ul. Jasnej 1 gościliśmy przedstawicielki organizacji. Przyszło 16 osób.", 16],
  ["W Domu Kultury przy ul. Jasnej 1 gościliśmy organizacje. Przyszło 16 osób.", 16],
  ["Na placu Wolności 2 uczestniczyło w naradzie 12 osób.", 12],
  ["Przyszło 8 gości z organizacji.", 8],
])("how many persons: %s", (text, expected) => {
  expect(findPersons([passage(text)])).toBe(expected);
});

test.each([
  [
    "Uczestniczyły 22 osoby reprezentujące organizacje: Fundację Start, Stowarzyszenie Meta oraz Biuro Porad Sąsiedzkich.",
    ["Fundację Start", "Stowarzyszenie Meta", "Biuro Porad Sąsiedzkich"],
  ],
  [
    "Obecnych było 7 osób z 3 organizacji, tj.: Fundacja Start, Klub Meta, Stowarzyszenie Bieg i Ruch.",
    ["Fundacja Start", "Klub Meta", "Stowarzyszenie Bieg i Ruch"],
  ],
])("organisations: %s", (text, expected) => {
  expect(findOrganizations([passage(text)])?.members).toEqual(expected);
});

test.each([
  [
    "Obecnym wręczono: informator o dotacjach, ankietę potrzeb.",
    ["informator o dotacjach", "ankietę potrzeb"],
  ],
  ["Omówiono następujące materiały: cennik, plan remontów.", ["cennik", "plan remontów"]],
  ["Zapoznano się z analizą rynku oraz z ofertą inkubatora.", ["analizą rynku", "ofertą inkubatora"]],
])("materials: %s", (text, expected) => {
  expect(findMaterials([passage(text)])?.members).toEqual(expected);
});

test.each([
  [
    ["Termin: 12 marca 2026 r., godz. 15:30–17:45", "Miejsce: sala sesyjna, ul. Rynkowa 1"],
    "sala sesyjna, ul. Rynkowa 1",
  ],
  [
    ["W środę 10 czerwca 2026 r. o godz. 17.30 w hali przy ul. Olimpijskiej 5 rozpoczęło się spotkanie."],
    "hali przy ul. Olimpijskiej 5",
  ],
  [["Posiedzenie odbyło się zdalnie (MS Teams) 21.10.2026 r. w godz. 13.00–14.30."], "zdalnie (MS Teams)"],
])("place: %j", (texts, expected) => {
  const found = findTimeAndPlace(
    "Podsumowanie spotkania w Wydziale Zdrowia Urzędu Miejskiego",
    texts.map((text) => passage(text)),
  );
  expect(found.venue).toBe(expected);
});

test.each([
  ["działalności na rzecz osób z niepełnosprawnościami oraz turystyki i krajoznawstwa", ["7", "19"], []],
  ["edukacji, oświaty i wychowania oraz turystyki i krajoznawstwa", ["14", "19"], ["14"]],
  ["rewitalizacji oraz upowszechniania i ochrony wolności i praw człowieka", ["32a", "22"], ["22"]],
  ["rewitalizacji na rzecz organizacji pozarządowych", ["32a"], []],
])("spheres named otherwise or in part: %s", (text, ids, uncertain) => {
  const found = findScope([passage(`Zadania w zakresie: ${text}.`)], spheres);
  expect({ ids: found.ids, uncertain: found.uncertain }).toEqual({ ids, uncertain });
});

test.each([
  ["o których mowa w art. 4 ust. 1 pkt 6, 7 i 32 ustawy z dnia 24 kwietnia 2003 r.", ["6", "7", "32"]],
  ["wskazanych w art. 4 ust. 1 pkt 1a) oraz pkt 31–33 ustawy", ["1a", "31", "32", "32a", "33"]],
  ["z art. 4, ust. 1, punktami 3 do 4 tej ustawy", ["3", "4"]],
  ["określonych w art. 4 ust. 1 pkt 99 ustawy", []],
  ["wskazanych w art. 5 ust. 1 pkt 6 ustawy", []],
  ["w zakresie rewitalizacji (art. 4 ust. 1 pkt 6 ustawy)", ["32a"]],
])("spheres by their points in the act: %s", (text, ids) => {
  expect(findScope([passage(`Spotkanie dotyczyło zadań ${text}.`)], spheres).ids).toEqual(ids);
});

test.each([
  ["Sporządziła Komisja", true],
  ["Sporządzić spis sal", false],
  ["Opracował:", true],
  ["Opracowali członkowie zespołu", true],
  ["Opracowanie: Biuro Rady", true],
  ["Opracowanie kart obiektów", false],
  ["Zatwierdził Burmistrz", true],
  ["Zatwierdzić plan", false],
  ["Protokołowała", true],
  ["Na tym spotkanie zakończono.", true],
])("what closes a table: %s", (text, expected) => {
  expect(closesTable([{ text }], 0, 0)).toBe(expected);
});

test.each([
  [
    ["Nr", "Kto zgłasza", "Czego dotyczy", "Odpowiedź Zarządu"],
    ["lp", "proposers", "proposal", "response"],
  ],
  [
    ["Lp.", "Podmiot", "Oczekiwanie", "Odpowiedź"],
    ["lp", "proposers", "proposal", "response"],
  ],
  [
    ["Lp.", "Organizacja", "Postulat", "Co zrobimy"],
    ["lp", "proposers", "proposal", "response"],
  ],
])("columns: %j", (headers, expected) => {
  expect(columnRoles(headers)).toEqual(expected);
});

test.each([
  ["Klub Meta / Fundacja Start", ["Klub Meta", "Fundacja Start"]],
  ["Klub Meta oraz Fundacja Start", ["Klub Meta", "Fundacja Start"]],
])("proposers: %s", (text, expected) => {
  const paragraph = { kind: "paragraph" as const, text, links: [], notes: [] };
  expect(toProposers([paragraph], ["Klub Meta", "Fundacja Start"])).toEqual(expected);
});

test("a dash between names at a line's end parts no more than within the line", () => {
  expect(joinLines(["Partnerstwo Zalesie–", "Waldheim"])).toBe("Partnerstwo Zalesie–Waldheim");
  expect(joinLines(["Klub Gaja –", "oddział"])).toBe("Klub Gaja – oddział");
});
