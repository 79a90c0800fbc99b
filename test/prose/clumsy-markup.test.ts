import { describe, expect, test } from "vitest";
import { findProseProblems } from "../../src/prose/guard.ts";

const places = (source: string, kind: "body" | "field" = "body") =>
  findProseProblems(source, { kind }).map(({ code, line, column }) => `${line}:${column} ${code}`);

describe("what stands in its like is told of", () => {
  test.each([
    [
      "a note in a note",
      "<NotaRedakcyjna>\n\n<NotaRedakcyjna>\n\na\n\n</NotaRedakcyjna>\n\n</NotaRedakcyjna>",
      ["3:1 nested-component"],
    ],
    [
      "a note in the list of a note",
      "<NotaRedakcyjna>\n\n- <NotaRedakcyjna>a</NotaRedakcyjna>\n\n</NotaRedakcyjna>",
      ["3:3 nested-component"],
    ],
    ["an office in an office", '<Urzad id="a">x <Urzad id="b">y</Urzad></Urzad>', ["1:17 nested-link"]],
    [
      "an organisation in an office",
      '<Urzad id="a">x <Organizacja id="b">y</Organizacja></Urzad>',
      ["1:17 nested-link"],
    ],
    ["an office in a link", '[a <Urzad id="a">x</Urzad>](/b/)', ["1:4 nested-link"]],
    ["a link in an office", '<Urzad id="a">x [y](/b/)</Urzad>', ["1:17 nested-link"]],
    ["a bold link in an office", '<Urzad id="a">**[y](/b/)**</Urzad>', ["1:17 nested-link"]],
    ["a link by reference in an office", '<Urzad id="a">[y]</Urzad>\n\n[y]: /b/', ["1:15 nested-link"]],
  ])("%s", (_, source, found) => {
    expect(places(source)).toEqual(found);
  });

  test.each([
    ["an office in a note", '<NotaRedakcyjna>\n\n<Urzad id="a">x</Urzad>, [y](/b/)\n\n</NotaRedakcyjna>'],
    ["two notes", "<NotaRedakcyjna>\n\na\n\n</NotaRedakcyjna>\n\n<NotaRedakcyjna>\n\nb\n\n</NotaRedakcyjna>"],
    ["an office beside a link", '[y](/b/) <Urzad id="a">x</Urzad>'],
    ["an image in a link", "[![plan](/a.png)](/b/)"],
  ])("but not %s", (_, source) => {
    expect(places(source)).toEqual([]);
  });

  test("a strange component is told of as strange alone", () => {
    expect(places("<b><b>x</b></b>")).toEqual(["1:1 unknown-component", "1:4 unknown-component"]);
  });

  test("with its name, or its words", () => {
    const told = (source: string) =>
      findProseProblems(source, { kind: "body" }).map(({ message }) => message);
    expect(told('<Urzad id="a">x [y](/b/)</Urzad>')).toEqual([
      "Odnośnik „[y](/b/)” stoi w drugim odnośniku, a strona takich nie zna. Jak naprawić: zostaw jeden z nich.",
    ]);
    expect(
      told("<NotaRedakcyjna>\n\n<NotaRedakcyjna>\n\na\n\n</NotaRedakcyjna>\n\n</NotaRedakcyjna>"),
    ).toEqual([
      "Znacznik „<NotaRedakcyjna>” stoi w takim samym znaczniku. Jak naprawić: zamknij pierwszy, zanim otworzysz drugi.",
    ]);
  });
});

describe.each(["body", "field"] as const)("in a %s a code of no sign is told of", (kind) => {
  test.each([
    ["a misspelt name", "Raz &nbps; dwa", ["1:5 unknown-entity"]],
    ["a name without its semicolon", "Raz&nbsp dwa &amp trzy", ["1:4 unknown-entity", "1:14 unknown-entity"]],
    ["a number without its semicolon", "Raz &#160 dwa", ["1:5 unknown-entity"]],
    [
      "a number of too many digits",
      "Raz &#12345678; dwa &#x1234567;",
      ["1:5 unknown-entity", "1:21 unknown-entity"],
    ],
    ["one behind a good one", "a&nbsp;b &nbps; c", ["1:10 unknown-entity"]],
    ["on another line", "a\nb &Nbps;", ["2:3 unknown-entity"]],
  ])("%s", (_, source, found) => {
    expect(places(source, kind)).toEqual(found);
  });

  test.each([
    "a&nbsp;b &amp; c &#160; d &mdash;",
    "R&D; A & B; C&A",
    "a \\&nbps; b",
    "&amp;nbps; &amp;nbsp",
    "a &name b",
    "&copycat",
  ])("unlike %s", (source) => {
    expect(places(source, kind)).toEqual([]);
  });

  test("with the code", () => {
    expect(findProseProblems("a &nbps; b", { kind }).map(({ message }) => message)).toEqual([
      "„&nbps;” nie jest kodem znaku, więc na stronie zostałoby tak, jak tu stoi. Jak naprawić: wpisz ten znak wprost z klawiatury, a zwykły „&” zapisz jako „\\&”.",
    ]);
  });
});

describe("links and footnotes that are none are told of", () => {
  test.each([
    ["with its brackets the other way round", "Zob. (tematy)[/tematy/].", ["1:6 undefined-reference"]],
    ["so, to a place on the page", "Zob. (niżej)[#wnioski].", ["1:6 undefined-reference"]],
    ["a footnote of two words", "Tekst [^a b].", ["1:7 undefined-footnote"]],
    [
      "a footnote without its colon",
      "Tekst[^a].\n\n[^a] Przypis.",
      ["1:6 undefined-footnote", "3:1 undefined-footnote"],
    ],
  ])("%s", (_, source, found) => {
    expect(places(source)).toEqual(found);
  });

  test.each([
    ["brackets that do not pair", "Zob. [a]](/x/) i dalej.", ["1:9 undefined-reference"]],
    [
      "the end of a link alone",
      "Zob. a](#b)\n\n](../c/)",
      ["1:7 undefined-reference", "3:1 undefined-reference"],
    ],
    ["a link in a link", "[a [b](/x/)](/y/)", ["1:12 undefined-reference"]],
    ["an image that is not closed", "Plan: ![a b](plan.png i dalej", ["1:7 undefined-reference"]],
    ["an empty footnote", "Tekst[^1].\n\n[^1]:", ["3:1 empty-footnote"]],
    [
      "one that is empty twice",
      "Tekst[^1].\n\n[^1]: \n[^1]:",
      ["3:1 empty-footnote", "4:1 empty-footnote", "4:1 duplicate-definition"],
    ],
  ])("%s", (_, source, found) => {
    expect(places(source)).toEqual(found);
  });

  test("with what stands there", () => {
    const told = (source: string) =>
      findProseProblems(source, { kind: "body" }).map(({ message }) => message);
    expect(told("a]](/x/) b")).toEqual([
      "Nawias „](/x/)” nie ma pary, więc nie powstałby odnośnik. Jak naprawić: zapisz go jako „[tekst](adres)” albo poprzedź „]” znakiem „\\”.",
    ]);
    expect(told("![a](b.png c")).toEqual([
      "Odnośnik „![a](b.png” nie ma adresu. Jak naprawić: zapisz go jako „[tekst](adres)” albo poprzedź „[” znakiem „\\”.",
    ]);
    expect(told("a[^1]\n\n[^1]:")).toEqual([
      "Przypis „[^1]” jest pusty. Jak naprawić: wpisz jego treść za dwukropkiem albo usuń go razem ze wzmianką.",
    ]);
  });

  test.each(["a](b) c", "a\\](/b/)", "a \\[b](/c/) d", "![a] (b)", "art. 5](c", "a[^1]\n\n[^1]: b"])(
    "unlike the sound %j",
    (source) => {
      expect(places(source)).toEqual([]);
    },
  );

  test.each(["Zob. (tematy)[tak]", "\\(a)[/b/]", "(12)[/a/]", "Tekst [^\n^]"])("unlike %j", (source) => {
    expect(places(source)).toEqual([]);
  });
});

describe("rows and headings that are none are told of", () => {
  test.each([
    ["one row alone", "Tekst.\n\n| a | b |\n\nTekst.", ["3:1 loose-table"]],
    ["a row apart from its table", "| a | b |\n| - | - |\n| 1 | 2 |\n\n| 3 | 4 |", ["5:1 loose-table"]],
    ["a heading of seven signs", "Tekst.\n\n####### Raz", ["3:1 heading-level"]],
    ["one below words", "Tekst\n######## Raz", ["2:1 heading-level"]],
  ])("%s", (_, source, found) => {
    expect(places(source)).toEqual(found);
  });

  test.each([
    "|a|",
    "| a |",
    "| a \\| b |",
    "Wartość |x| i |y| tu",
    "a\n| b | c |",
    "| b | c |\na",
    "a ####### b",
    "\\####### b",
  ])("unlike %j", (source) => {
    expect(places(source)).toEqual([]);
  });

  test("with its level", () => {
    expect(findProseProblems("####### Raz", { kind: "body" })[0]?.message).toMatch(/^Nagłówek poziomu 7 /);
  });
});

describe("a tag with a space before its name is told of at its beginning", () => {
  const apart =
    "Między „<” a nazwą znacznika stoi spacja, więc to nie jest znacznik. Jak naprawić: usuń ją, a zwykły znak „<” zapisz jako „\\<”.";
  const told = (source: string) =>
    findProseProblems(source, { kind: "body" }).map(
      ({ line, column, message }) => `${line}:${column} ${message}`,
    );

  test.each([
    ['Był < Urzad id="a">x</Urzad> tu.', `1:5 ${apart}`],
    ["< b\n\n<  Urzad>x</Urzad>", `3:1 ${apart}`],
    ["Raz < Urzad i < Urzad>x</Urzad>", `1:15 ${apart}`],
  ])("%s", (source, expected) => {
    expect(told(source)).toEqual([expected]);
  });

  test.each(["a < b i</Urzad>", "\\< Urzad>x</Urzad>", "x</Urzad> < Urzad>", "< Urzadd>x</Urzad>"])(
    "unlike %s",
    (source) => {
      expect(told(source)).toEqual([expect.stringContaining("Znacznik zamykający „</Urzad>” nie ma pary")]);
    },
  );
});

describe("a comment that is not closed is told of as one", () => {
  const broken =
    "Komentarz zaczęty znakami „{/*” nie jest zamknięty. Jak naprawić: dopisz na jego końcu „*/}”, a zwykły nawias zapisz jako „\\{”.";

  test.each([
    ["up to the end", "Raz {/* uwaga\n\nDalej", "1:5"],
    ["with half of its end", "Raz {/* uwaga *} dalej", "1:5"],
    ["on a line of its own", "Raz\n\n{/* uwaga }", "3:1"],
  ])("%s", (_, source, place) => {
    const told = findProseProblems(source, { kind: "body" });
    expect(told.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      `${place} ${broken}`,
    ]);
  });

  test.each(["{/* a */ + 1}", "{a /* b}"])("unlike a program: %s", (source) => {
    const [told] = findProseProblems(source, { kind: "body" });
    expect(told?.message).toMatch(/^Nawias klamrowy otwiera w MDX wyrażenie programu/);
  });
});
