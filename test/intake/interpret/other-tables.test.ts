import { describe, expect, test } from "vitest";
import { columnRoles } from "../../../src/intake/interpret/columns.ts";
import { findProposals } from "../../../src/intake/interpret/proposals.ts";
import { aTable } from "./a-table.ts";

const lps = (...tables: readonly (readonly string[])[]) =>
  findProposals(tables.map(aTable), []).proposals.map(({ lp, proposal }) => `${lp} ${proposal}`);

const four = [
  "Lp.|Organizacja|Wniosek|Stanowisko",
  "1.|Klub Meta|Ławki przy boisku|Ławki staną w maju.",
  "2.|Fundacja Start|Kosze przy alejkach|Kosze już są.",
];
const three = [
  "Organizacja|Wniosek|Stanowisko",
  "Klub Meta|Ławki przy boisku|Ławki staną w maju.",
  "Fundacja Start|Kosze przy alejkach|Kosze już są.",
];

describe("a table after the proposals that has a header of its own is not more of them", () => {
  test.each([
    ["competitions", ["Lp.|Tytuł konkursu|Ogłoszenie|Pula", "1.|Ferie|luty 2027 r.|20 000 zł"]],
    ["attendance", ["L.p.|Imię i nazwisko|Instytucja|Podpis", "1.|A. B.|Klub Meta|"]],
    ["a schedule", ["Nr|Etap prac|Termin|Odpowiedzialny", "1|Konsultacje|wrzesień 2026 r.|Wydział"]],
    ["a budget", ["Dział|Zadanie|Plan|Wykonanie", "851|Zdrowie|10 000 zł|9 000 zł"]],
    ["figures without a header", ["1.|Ferie|luty 2027 r.|20 000 zł", "2.|Wakacje|lipiec 2027 r.|30 000 zł"]],
  ])("%s", (_, other) => {
    expect(lps(four, other)).toEqual(["1 Ławki przy boisku", "2 Kosze przy alejkach"]);
  });

  test("without a column of numbers", () => {
    const other = ["Nazwa konkursu|Termin|Kwota", "Ferie w mieście|luty 2027 r.|według potrzeb"];
    expect(lps(three, other)).toEqual([" Ławki przy boisku", " Kosze przy alejkach"]);
  });

  test("in the same table, where a page break joined them", () => {
    const other = ["Lp.|Nazwa konkursu|Termin|Uwagi", "1.|Ferie|luty|bez zmian"];
    expect(lps([...four, ...other])).toEqual(["1 Ławki przy boisku", "2 Kosze przy alejkach"]);
  });
});

describe("a table without a header goes on with the one before", () => {
  test.each([
    ["with the next number", four, ["3.|Klub Meta|Stojaki|Tak."], "3 Stojaki"],
    ["with a row that was cut", four, ["|||A w czerwcu kosze.", "3.|Klub Meta|Stojaki|Tak."], "3 Stojaki"],
    ["without numbers", three, ["Klub Meta|Termin ferii|Kwota jest znana."], " Termin ferii"],
    ["with a number of letters", four, ["3a|Klub Meta|Stojaki|Tak."], "3a Stojaki"],
  ])("%s", (_, first, more, last) => {
    expect(lps(first, more).at(-1)).toBe(last);
  });
});

test.each([
  "Lp.|Imię i nazwisko|Organizacja|Stanowisko",
  "Lp.|Imię i nazwisko|Instytucja|Stanowisko|Uwagi",
  "Lp.|Nazwa konkursu|Termin|Status",
  "Lp.|Nazwa zadania|Opis|Status realizacji",
  "Lp.|Nazwa oferenta|Tytuł zadania|Ocena",
  "Lp.|Nazwa oferenta|Wnioskowana kwota|Ocena komisji",
  "Lp.|Podmiot|Liczba wniosków|Ocena",
  "Godzina|Temat|Prowadzący|Uwagi",
  "Działanie|Odpowiedzialny|Termin|Status|Uwagi",
])("no table of proposals: %s", (headers) => {
  expect(columnRoles(headers.split("|"))).toBeUndefined();
});

test.each([
  ["Imię i nazwisko / organizacja|Propozycja|Stanowisko", ["proposers", "proposal", "response"]],
  ["Lp.|Konkurs|Propozycja zmiany|Stanowisko", ["lp", undefined, "proposal", "response"]],
  ["Lp.|Organizacja|Uwagi|Stanowisko|Termin", ["lp", "proposers", "proposal", "response", undefined]],
  [
    "Lp.|Data wpływu wniosku|Nazwa organizacji|Treść wniosku|Odpowiedź",
    ["lp", undefined, "proposers", "proposal", "response"],
  ],
  ["Lp.|Organizacja|Zadanie do ujęcia|Stanowisko", ["lp", "proposers", "proposal", "response"]],
])("a table of proposals all the same: %s", (headers, expected) => {
  expect(columnRoles(headers.split("|"))).toEqual(expected);
});
