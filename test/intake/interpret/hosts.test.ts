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
