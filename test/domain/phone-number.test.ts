import { describe, expect, test } from "vitest";
import { findPersonalData } from "../../src/domain/personal-data.ts";

const kindsIn = (text: string): readonly string[] => findPersonalData(text).map(({ kind }) => kind);

describe("nine digits are no phone", () => {
  test.each(Array.from("_/.,=?&§#-"))("behind %s", (sign) => {
    expect(kindsIn(`a${sign}600 700 800`)).toEqual([]);
    expect(kindsIn(`a${sign}60 07 00 800`)).toEqual([]);
    expect(kindsIn(`a${sign}600700800`)).toEqual([]);
  });

  test.each(["a", "_a", "1", " 1", "-1", "/24", "/2024", "/a", "/4444"])("before %s", (end) => {
    expect(kindsIn(`a 600 700 800${end}`)).toEqual([]);
  });

  test.each(["a", "_a", "1", " 1", "-1", "/1", "/801"])("in other groups before %s", (end) => {
    expect(kindsIn(`a 60 07 00 800${end}`)).toEqual([]);
  });

  test.each(["1 60 07 00 800", "1-60 07 00 800", "1:60 07 00 800", "1:600 700 800"])("in %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test.each(
    ["zł", "tys.", "mln", "euro", "EUR", "PLN", "%", "osób", "m2", "m²", "mm", "cm", "km", "m", "kg"].flatMap(
      (unit) => [
        [`600 700 800 ${unit}`],
        [`600 700 800${/^[a-z]+$/i.test(unit) ? " " : ""}${unit}`],
        [`+48 600 700 800 ${unit}`],
        [`telefon 12 61 67 800 ${unit}`],
      ],
    ),
  )("but a sum: %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test.each(
    ["sprawa", "faktura", "umowa", "wniosku", "zadanie", "polisa", "zamówienie", "uchwała", "zarządzenie"]
      .concat(["decyzja", "pismo", "postanowienie", "rejestr", "konkurs"])
      .flatMap((word) => [`${word} nr 601 234 567`, `${word} numer 601234567`, `${word} nr 60 12 34 567`]),
  )("of a document: %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test.each(["nr 600/700/800", "Nr. 600/700/800", "numer 600/700/800", "126/167/800", "600/700-800"])(
    "parted by slashes: %s",
    (text) => {
      expect(kindsIn(text)).toEqual([]);
    },
  );
});

describe("nine digits are a phone", () => {
  test.each(
    [
      "tel",
      "tel.",
      "Telefon",
      "telefonicznie",
      "kom.",
      "komórkowy",
      "fax",
      "Faks:",
      "phone",
      "WhatsApp",
      "dzwonić",
    ]
      .concat(["zadzwońcie", "dzwoń"])
      .flatMap((word) => [`${word} 12/616-78-00`, `${word} 126 1 6 7 8 0 0`, `${word}: 12.616.78.00`]),
  )("behind a word that says so: %s", (text) => {
    expect(kindsIn(text)).toEqual(["phone"]);
  });

  test.each(
    [
      "numerem",
      "kontakt:",
      "Dyżur",
      "dyżurna,",
      "zapisy",
      "Zapisów",
      "zapisać się",
      "zgłoszenia",
      "rejestracja",
    ].concat(["infolinia"]),
  )("parted by dots behind a word for those who call: %s", (word) => {
    expect(kindsIn(`${word} 601.234.000`)).toEqual(["phone"]);
    expect(kindsIn(`${word} 126.167.800`)).toEqual([]);
    expect(kindsIn(`${word} i 5 innych 601.234.000`)).toEqual([]);
    expect(kindsIn(`nad${word} 601.234.000`)).toEqual([]);
    expect(kindsIn(`${word} co najmniej tutaj 601.234.000`)).toEqual([]);
  });

  test("parted by dots anywhere, unless they are full thousands", () => {
    expect(kindsIn("mieszkanka obecna na spotkaniu, 601.234.567")).toEqual(["phone"]);
    expect(kindsIn("pula na lata następne, 601.234.000")).toEqual([]);
    expect(kindsIn("pula na lata następne, 601.234.567 zł")).toEqual([]);
  });

  test.each(["tel. (0-12) 345 67 89", "tel. 0 12 345 67 89", "dzwoń: 0-12 345-67-89"])(
    "behind the zero of former days: %s",
    (text) => {
      expect(kindsIn(text)).toEqual(["phone"]);
    },
  );

  test.each([
    "(12) 616-78-05",
    "(12) 616 78 05",
    "(12)616-78-05",
    "(12) 6167805",
    "(22) 82 74 563",
    "(22) 82 745 63",
    "(0-12) 616-78-05",
    "(0 12) 616-78-05",
    "(012)616 78 05",
    "0-12 616-78-05",
    "0 12 616 78 05",
    "012 616-78-05",
  ])("of a town's code told apart: %s", (number) => {
    expect(findPersonalData(`Sekretariat ${number} codziennie`)).toEqual([{ kind: "phone", offset: 12 }]);
    expect(kindsIn(`koszt ${number} zł`)).toEqual([]);
    expect(kindsIn(`sprawa nr ${number}`)).toEqual([]);
  });

  test.each([
    "(10) 616-78-05",
    "(20) 616 78 05",
    "0 10 616-78-05",
    "012 616-78-05-1",
    "(1) 616-78-05",
    "(12) 616-78-0",
  ])("unlike with no town's code, or too many or few digits: %s", (number) => {
    expect(kindsIn(`Punkt ${number} programu`)).toEqual([]);
  });

  test.each(["tel. (0-12) 345 67 89 osób"])("unlike in %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test.each(["hotel", "nowofax", "komisja", "telegraf"])("unlike behind %s", (word) => {
    expect(kindsIn(`${word} 12 61 67 800`)).toEqual([]);
  });

  test.each([
    "telefon 012 61 67 80",
    "telefon 12 1999 678",
    "telefon 12 2012 678",
    "telefon trzeci, a potem i 12 61 67 800",
  ])("unlike %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test.each([
    "nrz 600/700/800",
    "nr 3 albo 600/700/800",
    "uchwała nr 5, dyżur 600700800",
    "nr: 126167800",
    "60 1300 800",
    "(600)700800",
    "600-700 800",
  ])("in groups of many kinds: %s", (text) => {
    expect(kindsIn(text)).toEqual(["phone"]);
  });
});
