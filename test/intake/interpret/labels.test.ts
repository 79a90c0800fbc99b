import { expect, test } from "vitest";
import { opensLabelledLine } from "../../../src/intake/interpret/labels.ts";
import { findTitle } from "../../../src/intake/interpret/title.ts";

const title = "Notatka ze spotkania z organizacjami – kultura i sztuka";
const passage = (text: string) => ({ text, items: [], where: "" });

test.each([
  "Organizator: Wydział Kultury Urzędu Miasta",
  "Organizatorzy: Biuro Dialogu, Wydział Kultury",
  "Współorganizator – Biuro Dialogu",
  "Prowadzący: Departament Kultury Urzędu Miasta",
  "Prowadząca spotkanie: Zastępczyni Dyrektora Wydziału Kultury",
  "Moderacja: Biuro Dialogu",
  "Gospodarz: Dom Kultury",
  "Sporządził: Referat Organizacji Pozarządowych",
  "Sporządziła Referat Organizacji Pozarządowych",
  "Notatkę sporządził Departament Kultury",
  "Protokołował: Referat Kultury",
  "Opracowanie: Biuro Dialogu",
  "Opracowano w Biurze Dialogu",
  "Data: 3 maja 2026 r.",
  "Data i miejsce: 3 maja 2026 r., Biuro Dialogu",
  "Dzień: 3 maja 2026 r.",
  "Godzina: 17.00",
  "Czas trwania: 2 godziny",
  "Miejsce: Urząd Miasta, sala 4",
  "Zakres tematyczny (sfery zadań publicznych): kultura",
  "Sfery: kultura",
  "Sfera zadań publicznych: kultura",
  "Cel: omówienie programu",
  "Program spotkania: powitanie",
  "Porządek obrad: powitanie",
  "Agenda: powitanie",
  "Temat: program",
  "Uczestnicy: Biuro Dialogu",
  "Strona miejska: Biuro Dialogu",
  "Komórka prowadząca: Wydział Kultury",
  "Jednostka organizacyjna: Wydział Kultury",
  "Znak sprawy: WK.0123.4.2026",
  "Lista obecności: w załączeniu",
  "Załączniki: 2",
])("a line with a label is no part of the title above: %s", (line) => {
  expect(opensLabelledLine(line)).toBe(true);
  expect(findTitle([passage(title), passage(line)])?.text).toBe(title);
});

test.each([
  [["Notatka", "ze spotkania z organizacjami"], "Notatka ze spotkania z organizacjami"],
  [["NOTATKA SŁUŻBOWA", "ze spotkania z organizacjami"], "NOTATKA SŁUŻBOWA ze spotkania z organizacjami"],
  [["Protokół nr 3/2026", "ze spotkania z organizacjami"], "Protokół nr 3/2026 ze spotkania z organizacjami"],
  [[title, "Wydział Kultury Urzędu Miasta"], `${title} Wydział Kultury Urzędu Miasta`],
  [
    ["Protokół ze spotkania", "w Biurze Dialogu: konsultacje programu"],
    "Protokół ze spotkania w Biurze Dialogu: konsultacje programu",
  ],
])("a title goes on: %j", (lines, expected) => {
  expect(findTitle(lines.map(passage))?.text).toBe(expected);
});

test.each([
  "Wydział Kultury Urzędu Miasta",
  "ze spotkania w Biurze Dialogu: konsultacje",
  "Spotkanie odbyło się w sali: była to sala nr 4",
  "Dom Kultury: sala 4",
])("no label: %s", (line) => {
  expect(opensLabelledLine(line)).toBe(false);
});
