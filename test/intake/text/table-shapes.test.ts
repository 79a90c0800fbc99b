import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/intake/read.ts";
import { opening, rowsOf, unnoted } from "./rows-of.ts";

const targi = ["Fundacja Start", "Targi organizacji", "Targi odbędą się w maju."];
const bieg = ["Klub Meta", "Bieg nocny", "Wydział nie planuje biegu."];

describe("tables in text whose cells are", () => {
  test.each([
    {
      name: "one for the names beside several numbers",
      table: `Lp. Organizacja Propozycja Stanowisko
1.
Fundacja Start
Targi organizacji
Targi odbędą się w maju.
2.
Bieg nocny
Wydział nie planuje biegu.
3.
Klub Meta
Nowa hala
Hali nie będzie.`,
      rows: unnoted(
        ["1", ...targi],
        ["2", "Fundacja Start", "Bieg nocny", "Wydział nie planuje biegu."],
        ["3", "Klub Meta", "Nowa hala", "Hali nie będzie."],
      ),
    },
    {
      name: "one for the names beside several proposals, in the last column",
      table: `Lp. Propozycja Stanowisko Organizacja
1.
Targi organizacji
Targi odbędą się w maju.
Fundacja Start
Bieg nocny
Wydział nie planuje biegu.
2.
Nowa hala
Hali nie będzie.
Klub Meta`,
      rows: unnoted(
        ["1", ...targi],
        ["1", "Fundacja Start", "Bieg nocny", "Wydział nie planuje biegu."],
        ["2", "Klub Meta", "Nowa hala", "Hali nie będzie."],
      ),
    },
    {
      name: "under a head for two of them",
      table: `Lp. Zgłoszenie Stanowisko Wydziału
Nazwa organizacji Propozycja
1. Fundacja Start
Targi organizacji
Targi odbędą się w maju.
2. Klub Meta
Bieg nocny
Wydział nie planuje biegu.`,
      rows: unnoted(["1", ...targi], ["2", ...bieg]),
    },
    {
      name: "numbered by parts, in two tables with their own orders of columns",
      table: `Część 1. Propozycje zadań
Nr Organizacja Propozycja Odpowiedź
1.1 Fundacja Start
Targi organizacji
Targi odbędą się w maju.
1.2 Klub Meta
Bieg nocny
Wydział nie planuje biegu.
Część 2. Propozycje dotyczące sal
Nr Czego dotyczy Organizacja Odpowiedź
2.1 Nowa hala
Klub Meta
Hali nie będzie.`,
      rows: unnoted(
        ["1.1", ...targi],
        ["1.2", ...bieg],
        ["2.1", "Klub Meta", "Nowa hala", "Hali nie będzie."],
      ),
    },
    {
      name: "followed by the end of a letter",
      table: `Lp. Organizacja Propozycja Stanowisko
1. Fundacja Start
Targi organizacji
Targi odbędą się w maju.
2. Klub Meta
Bieg nocny
Wydział nie planuje biegu.
Z poważaniem
Naczelnik Wydziału Sportu
Otrzymują: 1. uczestnicy, 2. a/a`,
      rows: unnoted(["1", ...targi], ["2", ...bieg]),
    },
  ])("$name", async ({ table, rows }) => {
    expect(await rowsOf(table)).toEqual(rows);
  });
});

test("names taken from the row above are told of", async () => {
  const table =
    "Lp. Organizacja Propozycja Stanowisko\n1.\nFundacja Start\nTargi w parku\nTak.\n2.\nBieg nocny\nTak.\n3.\nKlub Meta\nNowa hala\nNie.";
  const { warnings } = await readDocument(new TextEncoder().encode(`${opening}\n${table}`));
  expect(warnings.filter((warning) => warning.includes("nazwy"))).toEqual([
    "Wiersz L.p. 2. nie ma własnej nazwy organizacji: przyjęto tę z wiersza powyżej, jak w scalonej komórce. Sprawdź, kto zgłosił propozycję.",
  ]);
});

test.each([
  {
    name: "labels open paragraphs where lines are filled well",
    text: "Protokół ze spotkania\nTermin: 3 marca 2027 r., godz. 16.00\nMiejsce: hala przy ul. Polnej 7\nOrganizator: Wydział Sportu",
    read: [
      "Protokół ze spotkania",
      "Termin: 3 marca 2027 r., godz. 16.00",
      "Miejsce: hala przy ul. Polnej 7",
      "Organizator: Wydział Sportu",
    ],
  },
  {
    name: "no paragraph ends in the midst of an address",
    text: "Podsumowanie spotkania w hali klubu\nW dniu 3 marca 2027 r. w hali przy ul.\nPolnej 7 odbyło się spotkanie.",
    read: [
      "Podsumowanie spotkania w hali klubu",
      "W dniu 3 marca 2027 r. w hali przy ul. Polnej 7 odbyło się spotkanie.",
    ],
  },
  {
    name: "the number of the last page may be one of many",
    text: "Podsumowanie spotkania.\n1/1",
    read: ["Podsumowanie spotkania."],
  },
])("$name", async ({ text, read }) => {
  const { blocks } = await readDocument(new TextEncoder().encode(text));
  expect(blocks.map((block) => (block.kind === "paragraph" ? block.text : ""))).toEqual(read);
});
