import { expect, test } from "vitest";
import { findPersons } from "../../../src/intake/interpret/persons.ts";
import { findCityParticipants } from "../../../src/intake/interpret/city.ts";
import { interpretMeeting } from "../../../src/intake/interpret/meeting.ts";
import { inNameCase } from "../../../src/intake/interpret/unit.ts";
import { findTimeAndPlace } from "../../../src/intake/interpret/venue.ts";
import { spheres } from "../score.ts";

const passage = (text: string) => ({ text, items: [], where: "" });
const paragraph = (text: string) => ({ kind: "paragraph" as const, text, links: [], notes: [] });

test.each([
  [
    ["PROTOKÓŁ Z V SPOTKANIA W WYDZIALE SPRAW SPOŁECZNYCH URZĘDU MIASTA"],
    "Wydział Spraw Społecznych Urzędu Miasta",
  ],
  [
    [
      "Notatka ze spotkania z organizacjami",
      "Miejsce: Miejska Biblioteka Publiczna w Osinie",
      "Organizator: Wydział Zdrowia i Rodziny",
    ],
    "Wydział Zdrowia i Rodziny",
  ],
])("the unit that held the meeting: %j", (texts, expected) => {
  const { unit } = interpretMeeting({ format: "docx", blocks: texts.map(paragraph), warnings: [] }, spheres);
  expect(unit).toBe(expected);
});

test("only a text in capitals is written anew", () => {
  expect(inNameCase("BIURO DS. KULTURY I SZTUKI")).toBe("Biuro ds. Kultury i Sztuki");
  expect(inNameCase("Biuro DS. Kultury")).toBe("Biuro DS. Kultury");
});

test.each([
  [
    "Oprócz Dyrektora Biura w spotkaniu udział wzięli: pracownicy Biura i przedstawicielka Zarządu Dróg.",
    ["Dyrektora Biura", "pracownicy Biura", "przedstawicielka Zarządu Dróg"],
  ],
  [
    "Oprócz Dyrektora Biura uczestniczyło także 5 osób reprezentujących organizacje: Centrum Sztuki, Fundacja Start.",
    ["Dyrektora Biura"],
  ],
])("the city's side after “oprócz”: %s", (text, expected) => {
  expect(findCityParticipants([passage(text)])?.members).toEqual(expected);
});

test("a count in words is found behind words that are none", () => {
  expect(findPersons([passage("W spotkaniu uczestniczyło dwanaście osób.")])).toBe(12);
});

test("the end of a meeting may be told in a sentence of its own", () => {
  const texts = [
    "Spotkanie odbyło się 3 marca 2026 r. o godz. 17:00.",
    "Spotkanie zakończono o godz. 19:10.",
  ];
  const { hours } = findTimeAndPlace("", texts.map(passage));
  expect([hours?.from, hours?.to]).toEqual(["17:00", "19:10"]);
});

test.each([
  [
    "Drugie spotkanie w Biurze Rady Urzędu Miasta odbyło się 3 maja 2026 r. w Klubie Meta przy ul. Nowej 3.",
    "Klubie Meta przy ul. Nowej 3",
  ],
  ["Spotkanie w Biurze Rady Urzędu Miasta odbyło się 3 maja 2026 r.", "Biurze Rady Urzędu Miasta"],
  ["Na zaproszenie Biura Rady do Domu Kultury (ul. Nowa 3) przybyło 9 osób.", "Domu Kultury (ul. Nowa 3)"],
  ["Miejscem rozmów była świetlica, ul. Nowa 3.", "świetlica, ul. Nowa 3"],
  ["Narada rozpoczęła się 3 maja 2026 r. o godz. 16.00 w ratuszu, a zakończyła o godz. 18.00.", "ratuszu"],
])("a unit is a place only where no other is told: %s", (text, expected) => {
  expect(findTimeAndPlace("Notatka", [passage(text)]).venue).toBe(expected);
});

test.each([
  [
    "Oprócz Dyrektora Biura i Centrum Integracji w Osinie brało udział także 12 osób reprezentujących organizacje:",
    ["Dyrektora Biura", "Centrum Integracji w Osinie"],
  ],
  [
    "Oprócz przedstawicieli Referatu Danych i Osińskiego Parku Technologicznego uczestniczyło 9 osób.",
    ["przedstawicieli Referatu Danych", "Osińskiego Parku Technologicznego"],
  ],
  [
    "Oprócz Referatu Historii i Polskiego Dziedzictwa uczestniczyło 9 osób.",
    ["Referatu Historii i Polskiego Dziedzictwa"],
  ],
])("those of the city: %s", (text, expected) => {
  expect(findCityParticipants([passage(text)])?.members).toEqual(expected);
});

test.each([
  [["Gospodarzem spotkania był Wydział Zdrowia.", "Rozmawiano w Biurze Rady."], "Wydział Zdrowia"],
  [["Rozmawiano w Biurze Rady.", "Spotkanie przygotowała Kancelaria Zarządu."], "Kancelaria Zarządu"],
  [["Dyrektor Wydziału Zdrowia otworzył obrady.", "Zebrano się w Biurze Rady."], "Biuro Rady"],
  [["Obecni: Klub Meta, Dyrektor Wydziału Zdrowia", "Komórka prowadząca: Biuro Rady"], "Biuro Rady"],
  [["Jednostka realizująca", "Powiatowe Centrum Pomocy Rodzinie"], "Powiatowe Centrum Pomocy Rodzinie"],
])("who held the meeting: %j", (texts, expected) => {
  const blocks = ["Notatka ze spotkania z organizacjami", ...texts].map(paragraph);
  expect(interpretMeeting({ format: "docx", blocks, warnings: [] }, spheres).unit).toBe(expected);
});

test("a unit above the title held the meeting where nothing else says who did", () => {
  const blocks = ["Wydział Zdrowia", "Notatka ze spotkania z organizacjami", "Mówiono o sali."].map(
    paragraph,
  );
  expect(interpretMeeting({ format: "docx", blocks, warnings: [] }, spheres).unit).toBe("Wydział Zdrowia");
});

test("the unit that the title names is no place beside another", () => {
  const title = "Notatka ze spotkania w Miejskim Ośrodku Sportu";
  const told = (place: string) =>
    findTimeAndPlace(title, [
      passage(`Spotkanie w Miejskim Ośrodku Sportu odbyło się 3 maja 2026 r.${place}.`),
    ]).venue;
  expect(told(" w świetlicy w Lasku")).toBe("świetlicy w Lasku");
  expect(told("")).toBe("Miejskim Ośrodku Sportu");
});
