import { expect, test } from "vitest";
import { findAttendanceTable } from "../../../src/intake/interpret/attendance-table.ts";
import { findOrganizations } from "../../../src/intake/interpret/attendance.ts";
import { findDates } from "../../../src/intake/interpret/dates.ts";
import { findOrdinal } from "../../../src/intake/interpret/ordinal.ts";
import { findTimeAndPlace } from "../../../src/intake/interpret/venue.ts";
import type { Table } from "../../../src/intake/document.ts";

const passage = (text: string, items: readonly string[] = []) => ({ text, items, where: "akapit 1" });
const names = ["Fundacja Start", "Klub Meta", "Koalicja na rzecz Sportu"];

test.each(["Były to:", "Byli obecni:", "Są to:"])(
  "a list under “%s” is of what the sentence before names",
  (lead) => {
    const found = findOrganizations([passage(`Organizacje reprezentowało 12 osób. ${lead}`, names)]);
    expect(found?.members).toEqual(names);
  },
);

test("what the participants were given is no list of them", () => {
  const passages = [
    passage(`Na spotkanie przybyło 9 osób z organizacji: ${names.join(", ")}.`),
    passage("Uczestniczki i uczestnicy otrzymali:", ["raport z badania", "kalendarz prac"]),
  ];
  expect(findOrganizations(passages)?.members).toEqual(names);
  expect(findOrganizations(passages.slice(1))).toBeUndefined();
});

test.each([
  [
    "a column under their heading",
    [["Lp.", "Organizacja", "Liczba osób"], ...names.map((name) => ["1", name, "2"])],
    names,
  ],
  [
    "no table of proposals",
    [
      ["Lp.", "Organizacja", "Propozycja", "Stanowisko"],
      ["1", "Fundacja Start", "Hala", "Tak"],
    ],
    undefined,
  ],
  [
    "no column of other things",
    [
      ["Lp.", "Organizacja", "Kwota"],
      ["1", "raport", "5"],
      ["2", "plan", "6"],
    ],
    undefined,
  ],
  [
    "no empty cells",
    [
      ["Podmiot", "Osoby"],
      ["Klub Meta", "2"],
      ["", "3"],
    ],
    ["Klub Meta"],
  ],
])("of a table of who came: %s", (_name, rows, expected) => {
  expect(findAttendanceTable([toTable(rows)])?.members).toEqual(expected);
});

test("the third sector is no third meeting", () => {
  expect(findOrdinal("Notatka ze spotkania trzeciego sektora z Biurem Sportu")).toBeUndefined();
  expect(findOrdinal("Notatka z piątego spotkania z trzecim sektorem")).toBe(5);
});

test.each([
  ["dwudziestego pierwszego października dwa tysiące dwudziestego piątego roku", "2025-10-21"],
  ["trzeciego maja dwutysięcznego trzydziestego", "2030-05-03"],
  ["3 maja dwa tysiące dwudziestego szóstego", "2026-05-03"],
])("a day in words: %s", (text, date) => {
  expect(findDates(`Odbyło się ${text} w sali.`).map((found) => found.date)).toEqual([date]);
});

test("hours stand in a sentence of their own", () => {
  const text =
    "Spotkanie odbyło się 3 maja 2026 r. Rozpoczęło się o godz. 17:15, a zakończyło o godz. 19:45.";
  expect(findTimeAndPlace("Notatka", [passage(text)]).hours).toMatchObject({ from: "17:15", to: "19:45" });
});

function toTable(rows: readonly (readonly string[])[]): Table {
  const cell = (text: string) => ({
    paragraphs: [{ kind: "paragraph" as const, text, links: [], notes: [] }],
    colSpan: 1,
    rowSpan: 1,
  });
  return { kind: "table", rows: rows.map((row) => ({ cells: row.map(cell) })) };
}
