import { describe, expect, test } from "vitest";
import { readTxt } from "../../../src/intake/txt.ts";
import { opening, rowsOf, unnoted } from "./rows-of.ts";

const fair = ["Fundacja Start", "Targi organizacji pozarządowych", "Targi odbędą się w maju na rynku."];
const run = ["Klub Meta", "Bieg nocny", "Wydział nie planuje biegu."];

describe("text that keeps its columns by blanks", () => {
  test.each([
    {
      name: "cells that begin at one height, one of them as wide as its column",
      table: `L.p. Organizacja       Propozycja             Stanowisko Wydziału
1.   Fundacja Start    Targi organizacji      Targi odbędą się w maju
                       pozarządowych          na rynku.
2.   Klub Meta         Bieg nocny             Nie planuje się biegu.
                       Hala przy ul. Polnej 4 Hala powstanie w 2028 r.`,
      rows: unnoted(
        ["1", ...fair],
        ["2", "Klub Meta", "Bieg nocny", "Nie planuje się biegu."],
        ["2", "Klub Meta", "Hala przy ul. Polnej 4", "Hala powstanie w 2028 r."],
      ),
    },
    {
      name: "cells centred beside tall ones",
      table: `Lp.   Organizacja       Propozycja            Stanowisko Wydziału
                        Targi                 Targi odbędą się
1.    Fundacja Start    organizacji           w maju
                        pozarządowych         na rynku.
                                              Wydział
2.    Klub Meta         Bieg nocny            nie planuje
                                              biegu.`,
      rows: unnoted(["1", ...fair], ["2", ...run]),
    },
    {
      name: "a row cut by a page, under a header that stands again",
      table: `Lp.   Organizacja       Propozycja            Stanowisko Wydziału
1.    Klub Meta         Bieg nocny            Wydział nie planuje
\fLp.   Organizacja       Propozycja            Stanowisko Wydziału
                                              biegu.
2.    Fundacja Start    Targi organizacji     Targi odbędą się w maju
                        pozarządowych         na rynku.`,
      rows: unnoted(["1", ...run], ["2", ...fair]),
    },
    {
      name: "no numbers, and a header of two lines",
      table: `Treść                  Nazwa               Odpowiedź
propozycji             organizacji         Urzędu
Targi organizacji      Fundacja            Targi odbędą się w maju
pozarządowych          Start               na rynku.
Bieg nocny             Klub Meta           Wydział nie planuje biegu.`,
      rows: unnoted(["", ...fair], ["", ...run]),
    },
    {
      name: "a header over two columns, close above the first row",
      table: `Lp.     Zgłoszenie                                                        Stanowisko Wydziału
        Nazwa organizacji       Propozycja
1.      Fundacja Start          Targi organizacji                         W roku 2027 Targi odbędą się na rynku. Po
                                pozarządowych prowadzone przez Start      ich zakończeniu zapadnie decyzja.
2.      Klub Meta               Bieg nocny dla mieszkańców                Wydział zaprosi organizatorów na spotkanie.
        Grupa „Bieg”            miasta
3.      Klub Meta               Zwolnienie z opłat za sale                Zgodnie z uchwałą sale są
                                                                          bezpłatne.`,
      rows: unnoted(
        [
          "1",
          "Fundacja Start",
          "Targi organizacji pozarządowych prowadzone przez Start",
          "W roku 2027 Targi odbędą się na rynku. Po ich zakończeniu zapadnie decyzja.",
        ],
        [
          "2",
          "Klub Meta+Grupa „Bieg”",
          "Bieg nocny dla mieszkańców miasta",
          "Wydział zaprosi organizatorów na spotkanie.",
        ],
        ["3", "Klub Meta", "Zwolnienie z opłat za sale", "Zgodnie z uchwałą sale są bezpłatne."],
      ),
    },
    {
      name: "two tables, each with a header and a caption",
      table: `Lp.   Organizacja       Propozycja            Stanowisko Wydziału
1.    Klub Meta         Bieg nocny            Wydział nie planuje
                                              biegu.
II. Sprawy inne
Lp.   Organizacja       Propozycja            Stanowisko Wydziału
1.    Fundacja Start    Targi organizacji     Targi odbędą się w maju
                        pozarządowych         na rynku.`,
      rows: unnoted(["1", ...run], ["1", ...fair]),
    },
    {
      name: "the columns of a row that stand a little apart from those above",
      table: `Lp Organizacja      Propozycja          Stanowisko Wydziału
1. Klub Meta        Bieg nocny          Wydział nie planuje
                                        biegu.
2.   Fundacja Start    Targi organizacji   Targi odbędą się w maju
                       pozarządowych       na rynku.`,
      rows: unnoted(["1", ...run], ["2", ...fair]),
    },
  ])("$name", async ({ table, rows }) => {
    expect(await rowsOf(table)).toEqual(rows);
  });

  test("is read with a word of caution", () => {
    const table = `Lp.   Organizacja       Propozycja            Stanowisko Wydziału
1.    Klub Meta         Bieg nocny            Wydział nie planuje
                                              biegu.`;
    expect(readTxt(new TextEncoder().encode(`${opening}\n${table}`)).warnings).toEqual([
      "Kolumny tabeli rozpoznano po odstępach między słowami. Porównaj każdą parę z dokumentem albo użyj pliku PDF, DOCX lub ODT.",
    ]);
  });
});
