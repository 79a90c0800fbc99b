import { expect, test } from "vitest";
import { toFacts } from "../../../src/intake/interpret/facts.ts";
import { proseOf } from "../../../src/intake/interpret/label-cards.ts";
import { readLabel } from "../../../src/intake/interpret/label-roles.ts";
import { findOrdinalBelow } from "../../../src/intake/interpret/ordinal.ts";
import { toPassages } from "../../../src/intake/interpret/passages.ts";
import { findProposals } from "../../../src/intake/interpret/proposals.ts";
import { aTable } from "./a-table.ts";

const paragraph = (text: string, marker?: string) => ({
  kind: "paragraph" as const,
  text,
  links: [],
  notes: [],
  ...(marker === undefined ? {} : { marker }),
});
const factsOf = (...texts: readonly string[]) =>
  toFacts(toPassages(texts.map((text) => paragraph(text)))).map(({ roles, value, items }) => [
    [...roles].join(),
    value,
    ...items,
  ]);

test.each([
  ["Termin i miejsce: 3 maja", "time,place", "3 maja"],
  ["Godz.: 17.00", "time", "17.00"],
  ["2. Gdzie – ratusz", "place", "ratusz"],
  ["Komórka organizacyjna prowadząca spotkanie: Biuro", "host", "Biuro"],
  ["Jednostka tutaj właściwa: Biuro", "host", "Biuro"],
  ["Organizacja spotkania: Wydział", "host", "Wydział"],
  ["Podmiot organizujący: Wydział", "host", "Wydział"],
  ["Obecni z ramienia Urzędu: Skarbnik", "city", "Skarbnik"],
  ["Obecni (Urząd): Skarbnik", "city", "Skarbnik"],
  ["Obecni (14 osób): Klub", "present", "Klub"],
  ["Organizacje obecne na spotkaniu: Klub", "organizations", "Klub"],
  ["Liczba uczestników (NGO): 14", "count", "14"],
  ["Przedmiot konsultacji (sfery): zdrowie", "scope", "zdrowie"],
  ["Omawiane zadania należą do sfer: zdrowie", "scope", "zdrowie"],
  ["Czego dotyczyło: program", "purpose", "program"],
  ["Materiały dla uczestników: raport", "materials", "raport"],
  ["Spotkanie: trzecie", "number", "trzecie"],
  ["Kiedy i gdzie się spotkaliśmy?", "time,place", ""],
  ["Gdzie się spotkaliśmy? W ratuszu", "place", "W ratuszu"],
  ["Rozpoczęcie – zakończenie", "time", ""],
  ["Sporządził: Referat", "other", "Referat"],
])("label: %s", (line, roles, value) => {
  const label = readLabel(line);
  expect([[...(label?.roles ?? [])].join(), label?.value]).toEqual([roles, value]);
});

test.each([
  "Miejski Ośrodek Pomocy Społecznej",
  "Urząd Miasta",
  "Wydział Kultury: uwagi i odpowiedzi",
  "Informacja o przebiegu debaty z organizacjami",
  "Sprawozdanie ze spotkania",
  "Spotkanie konsultacyjne – uwagi organizacji",
  "Organizacja",
  "Spotkanie odbyło się w sali: była zimna",
  "Termin składania ofert jest zdaniem organizacji za krótki na dobre oferty: proszą o dłuższy",
])("no label: %s", (line) => {
  expect(readLabel(line)).toBeUndefined();
});

test.each([
  [
    ["Termin", "3 maja 2026 r.", "Gdzie", "ratusz"],
    [
      ["time", "3 maja 2026 r."],
      ["place", "ratusz"],
    ],
  ],
  [
    ["Data: 3 maja 2026 r. Czas trwania: 17–19. Miejsce: ratusz"],
    [
      ["time", "3 maja 2026 r."],
      ["time", "17–19."],
      ["place", "ratusz"],
    ],
  ],
  [["Strona miejska: Skarbnik. Organizacje reprezentowało 5 osób."], [["city", "Skarbnik."]]],
  [["Materiały", "raport", "plan", "Zgłoszone propozycje"], [["materials", "", "raport", "plan"]]],
  [["Materiały", "raport, plan", "Dalej mówiono o sali."], [["materials", "raport, plan"]]],
  [
    ["Organizacje", "14 osób:", "– Klub Meta", "– Fundacja Start"],
    [["organizations", "14 osób:", "Klub Meta", "Fundacja Start"]],
  ],
])("facts of %j", (texts, expected) => {
  expect(factsOf(...texts)).toEqual(expected);
});

test("numbered labels head parts, numbers under them are of their lists", () => {
  const passages = toPassages([
    paragraph("Protokół"),
    paragraph("Organizacje", "1."),
    paragraph("Klub Meta", "1."),
    paragraph("Fundacja Start", "2."),
    paragraph("Materiały", "2."),
    paragraph("raport", "1."),
    paragraph("Wnioski", "3."),
  ]);
  expect(passages.map(({ text, items }) => [text, ...items])).toEqual([
    ["Protokół"],
    ["Organizacje", "Klub Meta", "Fundacja Start"],
    ["Materiały", "raport"],
    ["Wnioski"],
  ]);
});

test.each([
  [
    ["Termin|3 maja", "Miejsce|ratusz"],
    ["Termin: 3 maja", "Miejsce: ratusz"],
  ],
  [["Termin|3 maja|Miejsce|ratusz"], ["Termin: 3 maja", "Miejsce: ratusz"]],
  [
    ["Termin|Miejsce", "3 maja|ratusz"],
    ["Termin: 3 maja", "Miejsce: ratusz"],
  ],
  [["Termin: 3 maja|Miejsce: ratusz"], ["Termin: 3 maja", "Miejsce: ratusz"]],
  [["Rok|Kwota", "2025|10 zł"], []],
  [["Lp.|Wnioskodawca|Wniosek|Odpowiedź", "1.|Klub Meta|Ławki|Tak."], []],
])("a card becomes lines: %j", (rows, expected) => {
  expect(proseOf([aTable(rows)]).map(({ text }) => text)).toEqual(expected);
});

test("a card says where it stands, and holds no proposals whatever its words", () => {
  const card = aTable([
    "Termin|3 maja|Miejsce|ratusz",
    "Jednostka odpowiedzialna|Biuro|Zakres tematyczny|zdrowie",
    "Cel|uwagi do programu|Przedstawiciele Gminy|Skarbnik",
  ]);
  expect(toPassages([paragraph("Protokół"), card]).map(({ where }) => where)).toEqual([
    "akapit 1",
    ...[1, 1, 2, 2, 3, 3].map((row) => `tabela 1, wiersz ${row}`),
  ]);
  expect(findProposals([card], []).proposals).toEqual([]);
});

test.each([
  ["Siódme spotkanie odbyło się 3 maja.", 7],
  ["Panel – drugi z cyklu paneli – odbył się 3 maja.", 2],
  ["IV runda rozmów", 4],
  ["Kolejne, czwarte spotkanie odbędzie się w maju.", undefined],
  ["Przy pl. Wolności 2 odbyło się spotkanie.", undefined],
  ["W szkole im. Jana Pawła II odbyło się spotkanie.", undefined],
])("ordinal below the title: %s", (text, expected) => {
  expect(findOrdinalBelow([], [{ text, items: [], where: "" }])).toBe(expected);
});
