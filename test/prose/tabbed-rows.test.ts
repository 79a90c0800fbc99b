import { describe, expect, test } from "vitest";
import { findProseProblems } from "../../src/prose/guard.ts";

const places = (source: string, kind: "body" | "field" = "body") =>
  findProseProblems(source, { kind }).map(({ code, line, column }) => `${line}:${column} ${code}`);

describe("rows whose cells are parted by tabs", () => {
  test.each([
    ["two", "Organizacja\tKwota\nKlub\t10", "1:12"],
    ["below words", "Zestawienie:\n1\tKlub\t10\n2\tKoło\t20", "2:2"],
    ["behind an empty cell", "\tKlub\t10\n\tKoło\t20", "1:6"],
    ["behind an empty cell, below words", "Kwoty:\n\tKlub\t10\n\tKoło\t20", "2:6"],
    ["with an empty cell", "Klub\t\t10\nKoło\t20", "1:5"],
    ["with an empty last cell", "Klub\t10\t\nKoło\t20\t", "1:5"],
    ["with spaces at the tabs", "Klub \t 10\nKoło \t 20", "1:6"],
    ["in an item", "- lista\n  Klub\t10\n  Koło\t20", "2:7"],
    ["with a number in a list's form before more cells", "a)\tKlub\t10\nb)\tKoło\t20", "1:3"],
    ["of which only the later ones are", "Klub\t10\ndalej\nKlub\t10\nKoło\t20", "3:5"],
    ["behind one that only looks like a list", "a)\tjeden\nKlub\t10\nKoło\t20", "2:5"],
    ["with a long first cell", "abcd)\tx\nefgh)\ty", "1:6"],
  ])("are told of at the first tab: %s", (_name, source, place) => {
    expect(places(source)).toEqual([`${place} tabbed-table`]);
  });

  test("are told of in fields too, and once a paragraph", () => {
    expect(places("a\tb\nc\td\ne\tf\n\nx\ty\nz\tw", "field")).toEqual([
      "1:2 tabbed-table",
      "5:2 tabbed-table",
    ]);
  });

  test("are told of with how to make a table of them", () => {
    expect(findProseProblems("a\tb\nc\td", { kind: "body" }).map(({ message }) => message)).toEqual([
      "To wygląda na tabelę wklejoną z arkusza: komórki dzielą w niej tabulatory, więc wiersze zlałyby się w jeden akapit. Jak naprawić: przed każdą komórką i na końcu każdego wiersza postaw „|”, a pod pierwszym wierszem dopisz „| --- | --- |”, z tyloma częściami, ile jest kolumn. Jeśli to zwykły tekst, zamień tabulatory na spacje.",
    ]);
  });

  test.each([
    ["one row", "Klub\t10"],
    ["rows apart", "Klub\t10\n\nKoło\t20"],
    ["rows with words between", "Klub\t10\ndalej\nKoło\t20"],
    ["a tab before and behind words", "\tKlub\n\tKoło\nA\t\nB\t"],
    ["points by letters", "a)\tjeden\nb)\tdwa\nc)\ttrzy"],
    ["points by numbers in other forms", "1)\tjeden\n12)\tdwa\n§ 1.\ttrzy\n§ 12.\tcztery"],
    ["points by numbers of many digits", "abc)\tjeden\n123)\tdwa"],
    ["points by dashes and dots", "–\tjeden\n—\tdwa\n•\ttrzy\n·\tcztery"],
    ["a list by numbers", "1.\tjeden\n2.\tdwa"],
    ["a table", "| a\t| b |\n| -\t| - |\n| c\t| d |"],
  ])("unlike %s", (_name, source) => {
    expect(places(source)).toEqual([]);
  });
});
