import { describe, expect, test } from "vitest";
import { readTxt } from "../../../src/intake/txt.ts";
import { rowsOf, unnoted } from "./rows-of.ts";

describe("text taken out of a PDF", () => {
  test.each([
    {
      name: "numbers in the last column",
      table: `Treść propozycji Organizacja Stanowisko Biura Nr
Targi organizacji w parku
Fundacja Start
Targi odbędą się w maju.
1
Bieg nocny Klub Meta Wydział nie
planuje biegu.
2`,
      rows: unnoted(
        ["1", "Fundacja Start", "Targi organizacji w parku", "Targi odbędą się w maju."],
        ["2", "Klub Meta", "Bieg nocny", "Wydział nie planuje biegu."],
      ),
    },
    {
      name: "numbers in roman figures",
      table: `L.p. Organizacja Propozycja Stanowisko
I.
Fundacja Start
Targi organizacji
Targi odbędą się w maju.
II.
Klub Meta
Bieg nocny
Wydział nie planuje biegu.`,
      rows: unnoted(
        ["I", "Fundacja Start", "Targi organizacji", "Targi odbędą się w maju."],
        ["II", "Klub Meta", "Bieg nocny", "Wydział nie planuje biegu."],
      ),
    },
    {
      name: "several known names in a cell, each in a line",
      table: `Lp. Propozycja Organizacja Stanowisko
1.
Wspólne treningi dla początkujących
Grupa „Bieg”
Klub Meta
Treningi są możliwe w hali przy ul. Polnej.`,
      rows: unnoted([
        "1",
        "Grupa „Bieg”+Klub Meta",
        "Wspólne treningi dla początkujących",
        "Treningi są możliwe w hali przy ul. Polnej.",
      ]),
    },
    {
      name: "an answer that begins with what the office will do",
      table: `Lp. Organizacja Propozycja Stanowisko
1.
Fundacja Start
Miejski magazyn darów dla
rodzin wielodzietnych
Wydział wystąpi do Zarządu
Budynków Miejskich w Brzezinie
o wskazanie lokalu.
2.
Klub Meta
Bieg nocny
Wydział nie planuje biegu.`,
      rows: unnoted(
        [
          "1",
          "Fundacja Start",
          "Miejski magazyn darów dla rodzin wielodzietnych",
          "Wydział wystąpi do Zarządu Budynków Miejskich w Brzezinie o wskazanie lokalu.",
        ],
        ["2", "Klub Meta", "Bieg nocny", "Wydział nie planuje biegu."],
      ),
    },
    {
      name: "marks of lists in lines of their own",
      table: `Lp. Organizacja Propozycja Stanowisko
1. Fundacja Start
Targi organizacji
Wydział zapewni:
•
namioty,
•
prąd.`,
      rows: unnoted(["1", "Fundacja Start", "Targi organizacji", "Wydział zapewni:\n\nnamioty,\n\nprąd."]),
    },
    {
      name: "hours at a line's beginning are no number of a row",
      table: `Nr Podmiot Postulat Odpowiedź
1 Fundacja Start Sale po godz.
16.00
Sale są dostępne.`,
      rows: unnoted(["1", "Fundacja Start", "Sale po godz. 16.00", "Sale są dostępne."]),
    },
    {
      name: "cells that begin with the words of a header",
      table: `Lp. Podmiot Propozycja Stanowisko
1. Fundacja Start
Organizacje pytają o zaliczki
Propozycja przyjęta
2. Klub Meta
Wnioski o sale w sieci
Odpowiedź Wydziału jest taka jak rok wcześniej.`,
      rows: unnoted(
        ["1", "Fundacja Start", "Organizacje pytają o zaliczki", "Propozycja przyjęta"],
        ["2", "Klub Meta", "Wnioski o sale w sieci", "Odpowiedź Wydziału jest taka jak rok wcześniej."],
      ),
    },
    {
      name: "small letters after the numbers, and a list within a cell",
      table: `Lp. Propozycja Podmiot Stanowisko
1. nowe zajęcia dla seniorów
Fundacja Start
Zajęcia odbędą się w trzech miejscach:
1. w hali przy ul. Polnej,
2. w parku,
3. na basenie.
2. wydłużenie godzin otwarcia hali
Klub Meta
Hala jest czynna do godz. 22.00.`,
      rows: unnoted(
        [
          "1",
          "Fundacja Start",
          "nowe zajęcia dla seniorów",
          "Zajęcia odbędą się w trzech miejscach:\n\n1. w hali przy ul. Polnej,\n\n2. w parku,\n\n3. na basenie.",
        ],
        ["2", "Klub Meta", "wydłużenie godzin otwarcia hali", "Hala jest czynna do godz. 22.00."],
      ),
    },
    {
      name: "cells that touch each other",
      table: `Lp. Podmiot Propozycja Stanowisko
1. Fundacja StartTargi organizacji
Targi odbędą się w maju.
2. Klub MetaBieg nocny
Wydział nie planuje biegu.`,
      rows: unnoted(
        ["1", "Fundacja Start", "Targi organizacji", "Targi odbędą się w maju."],
        ["2", "Klub Meta", "Bieg nocny", "Wydział nie planuje biegu."],
      ),
    },
    {
      name: "a name and a proposal in small letters in one line",
      table: `Podmiot Propozycja Stanowisko
Fundacja Start targi organizacji
Targi odbędą się w maju.
Klub Meta bieg nocny
Wydział nie planuje biegu.`,
      rows: unnoted(
        ["", "Fundacja Start", "targi organizacji", "Targi odbędą się w maju."],
        ["", "Klub Meta", "bieg nocny", "Wydział nie planuje biegu."],
      ),
    },
    {
      name: "a question and the beginning of its answer in one line",
      table: `Lp. Podmiot Propozycja Stanowisko
1. Fundacja Start Kiedy otwarcie hali? Propozycja wykracza poza zakres
Programu i wymaga uzgodnień z Radą.
2. Klub Meta Bieg nocny Wydział nie planuje biegu.`,
      rows: unnoted(
        [
          "1",
          "Fundacja Start",
          "Kiedy otwarcie hali?",
          "Propozycja wykracza poza zakres Programu i wymaga uzgodnień z Radą.",
        ],
        ["2", "Klub Meta", "Bieg nocny", "Wydział nie planuje biegu."],
      ),
    },
    {
      name: "footnotes at the page's end",
      table: `Nr Podmiot Postulat Odpowiedź
1 Fundacja Start
Wyższa stawka
Stawka wzrośnie do 50 zł za dzień1.
1 Od 1 czerwca
2027 r.`,
      rows: [
        {
          row: ["1", "Fundacja Start", "Wyższa stawka", "Stawka wzrośnie do 50 zł za dzień."],
          notes: ["Od 1 czerwca 2027 r."],
        },
      ],
    },
  ])("$name", async ({ table, rows }) => {
    expect(await rowsOf(table)).toEqual(rows);
  });
});

test("the number of a list item in a line of its own belongs to the item", () => {
  const { blocks } = readTxt(new TextEncoder().encode("Organizacje:\n1.\nFundacja Start,\n2.\nKlub Meta."));
  expect(blocks.map((block) => (block.kind === "paragraph" ? block.text : ""))).toEqual([
    "Organizacje:",
    "1. Fundacja Start,",
    "2. Klub Meta.",
  ]);
});
