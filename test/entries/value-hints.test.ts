import { describe, expect, test } from "vitest";
import { readEntry } from "../../src/entries/read-entry.ts";
import { findByLabel } from "../../src/entries/value-hints.ts";

const toldOf = (path: string, text: string) =>
  readEntry({ path, bytes: new TextEncoder().encode(text) })?.problems.map(({ message }) => message);
const meeting = (fields: string) =>
  `---\ntitle: A\nstate: planned\nprogramme: rpw-2026\nunit: { office: a }\n${fields}\n---\n`;

describe("a value that another program has spoilt is told as what it is", () => {
  test.each([
    [
      "date: 45870",
      "liczbą 45870 arkusz kalkulacyjny zapisuje dzień 2025-08-01. Jak naprawić: wpisz 2025-08-01",
    ],
    ['date: "45870"', "„45870” nie jest datą w postaci RRRR-MM-DD"],
    ["date: 5870", "to nie jest data w postaci RRRR-MM-DD"],
    ["date: 75870", "to nie jest data w postaci RRRR-MM-DD"],
    [
      "start: „16:00”",
      "wartość stoi w cudzysłowie „…”, który dla YAML jest zwykłą literą. Jak naprawić: zamień go na prosty",
    ],
    ["start: „16:00", "to nie jest godzina w postaci"],
    ["ordinal: 1 7", "to nie jest liczba. Jak naprawić: napisz 17;"],
    ["ordinal: 1_7", "to nie jest liczba. Jak naprawić: napisz 17;"],
    ['ordinal: "17"', "to nie jest liczba. Jak naprawić: napisz 17 bez cudzysłowu;"],
    ["ordinal: siedem", "to nie jest liczba"],
    ["spheres:\n  – a\n  – b", "pozycję listy zaczyna tu „–”, a w YAML zaczyna ją zwykły myślnik „-”"],
  ])("%j", (fields, message) => {
    expect(toldOf("meetings/2026/2026-01-01-a.mdx", meeting(fields))?.join("\n")).toContain(message);
  });

  test.each([
    [
      'krs: "9,99E+06"',
      "arkusz kalkulacyjny skrócił tu numer i zgubił jego cyfry. Jak naprawić: przepisz cały numer",
    ],
    ['krs: "9.99e6"', "arkusz kalkulacyjny skrócił tu numer"],
    ['krs: "123"', "numer KRS ma 10 cyfr"],
    [
      'krs: "0000000000"',
      "numer KRS nie składa się z samych zer. Jak naprawić: jeśli go nie znasz, usuń to pole",
    ],
  ])("%s", (field, message) => {
    expect(toldOf("organizations/a.yaml", `name: A\n${field}\n`)?.join("\n")).toContain(message);
  });

  test("and one in Polish as the value that bears its name", () => {
    expect(toldOf("offices/a.yaml", "name: A\nkind: Wydział\n")?.join()).toContain(
      "unit, other. Jak naprawić: wpisz department (wydział).",
    );
  });

  test("and a field that is indented too far as one that belongs further out", () => {
    expect(toldOf("portal.yaml", "publisher:\n  city: A\n")?.join("\n")).toContain(
      "nie ma tu pola: „city”. Jak naprawić: to pole należy o poziom wyżej",
    );
  });
});

test.each([
  ["wydział", "rodzaj: office (urząd), department (wydział)", ["department"]],
  [" WYDZIAŁ ", "department (wydział)", ["department"]],
  ["wydzia", "department (wydział)", []],
  ["w-toku", "under-way (w-toku), sub (w-toku)", ["under-way", "sub"]],
  ["wydział", undefined, []],
])("%j is in %j the name of %j", (written, description, ids) => {
  expect(findByLabel(written, description)).toEqual(ids);
});

describe("a value whose meaning shows is told with what is to be written", () => {
  const notTime = 'to nie jest godzina w postaci "GG:MM". Jak naprawić:';
  const choice = "ma tu być true (tak) albo false (nie), bez cudzysłowu. Jak naprawić:";
  const notNumber = "to nie jest liczba. Jak naprawić:";
  const lp = "ma w nim być: które to spotkanie z kolei, jeśli dokument podaje.";
  const sum = "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef";

  test.each([
    ["start: 17", `${notTime} wpisz "17:00".`],
    ['start: "7:5"', `${notTime} wpisz "07:05".`],
    ['start: "9.30"', `${notTime} wpisz "09:30".`],
    ['start: "9,30"', `${notTime} wpisz "09:30".`],
    ['start: "17:00:00"', `${notTime} wpisz "17:00".`],
    ['start: "godz. 17"', `${notTime} wpisz "17:00".`],
    ['start: "godzina 17:15"', `${notTime} wpisz "17:15".`],
    ['end: "24:00"', 'takiej godziny jak 24:00 nie ma. Jak naprawić: wpisz godzinę od "00:00" do "23:59".'],
    ['end: "17:60"', 'takiej godziny jak 17:60 nie ma. Jak naprawić: wpisz godzinę od "00:00" do "23:59".'],
    [
      'start: "17:00-19:00"',
      "to dwie godziny, a ma tu być jedna. Jak naprawić: wpisz początek w start, a koniec w end.",
    ],
    [
      'start: "17 do 19"',
      "to dwie godziny, a ma tu być jedna. Jak naprawić: wpisz początek w start, a koniec w end.",
    ],
    [
      'start: "po południu"',
      `to nie jest godzina w postaci "GG:MM", np. "17:00". Jak naprawić: popraw to pole; ma w nim być: godzina rozpoczęcia, w cudzysłowie, np. "17:00".`,
    ],
    ["ordinal: '17.'", `${notNumber} napisz 17; ${lp}`],
    ["ordinal: IV", `${notNumber} napisz 4; ${lp}`],
    ["ordinal: XXIX.", `${notNumber} napisz 29; ${lp}`],
    ["ordinal: V", `${notNumber} napisz 5; ${lp}`],
    ["ordinal: IIII", `${notNumber} popraw to pole; ${lp}`],
    ["ordinal: XL", `${notNumber} popraw to pole; ${lp}`],
    [
      `source:\n  title: A\n  sha256: ${sum}`,
      `litery sumy mają być małe. Jak naprawić: wpisz ${sum.toLowerCase()}.`,
    ],
    [
      `source:\n  title: A\n  sha256: ${sum}0`,
      "suma SHA-256 to 64 znaki: cyfry i litery od a do f. Jak naprawić: popraw to pole; ma w nim być: suma kontrolna SHA-256 pliku.",
    ],
    [
      'source:\n  title: ""',
      "tekst jest pusty. Jak naprawić: wpisz go; ma w nim być: tytuł dokumentu źródłowego.",
    ],
    [
      'source:\n  title: A\n  file: " "',
      "tekst jest pusty. Jak naprawić: wpisz go albo usuń to pole; ma w nim być: nazwa pliku dokumentu.",
    ],
  ])("%j", (fields, message) => {
    expect(toldOf("meetings/2026/2026-01-01-a.mdx", meeting(fields))).toEqual([message]);
  });

  test.each([
    ["official: tak", `${choice} wpisz true.`],
    ['official: "TRUE"', `${choice} wpisz true.`],
    ["official: 1", `${choice} wpisz true.`],
    ["official: nie", `${choice} wpisz false.`],
    ["official: 0", `${choice} wpisz false.`],
    [
      "official: chyba",
      "ma tu być true (tak) albo false (nie). Jak naprawić: popraw to pole; ma w nim być: czy portal prowadzi samo miasto.",
    ],
  ])("%j", (field, message) => {
    const text = `name: A\ncity: A\ncityGenitive: A\ntagline: A\n${field}\n`;
    expect(toldOf("portal.yaml", text)).toEqual([message]);
  });

  test.each([
    ["aliases:\n  - ''", "tekst jest pusty. Jak naprawić: wpisz go albo usuń tę pozycję listy."],
    [
      'krs: "0000 123"',
      'numer KRS ma 10 cyfr. Jak naprawić: wpisz go w cudzysłowie, np. "0000123456"; ma w nim być: numer w KRS w cudzysłowie, np. "0000123456".',
    ],
    [
      "krs: KRS 123456",
      'numer KRS ma 10 cyfr, razem z zerami na początku, i stoi w cudzysłowie. Jak naprawić: wpisz "0000123456".',
    ],
    [
      "website: www.łąka.pl/o-nas",
      "to nie jest adres zaczynający się od https:// lub http://. Jak naprawić: wpisz https://www.łąka.pl/o-nas.",
    ],
    [
      "website: biuro@laka.pl",
      "to nie jest adres zaczynający się od https:// lub http://. Jak naprawić: popraw to pole; ma w nim być: strona internetowa organizacji.",
    ],
  ])("%j", (field, message) => {
    expect(toldOf("organizations/a.yaml", `name: A\n${field}\n`)?.[0]).toEqual(message);
  });

  test("and one that is near several with all of them", () => {
    expect(toldOf("offices/a.yaml", "name: A\nkind: sectio\n")).toEqual([
      expect.stringContaining(
        "(czy chodziło o „section”?). Jak naprawić: wybierz jedną z nich; ma w nim być: rodzaj",
      ),
    ]);
  });
});

describe("codes of visible letters", () => {
  test.each([
    ['name: "\\u0141\\u0105ka"', []],
    ['"name": "a \\" \\u0141"', []],
    ["name: \\u0141ka", ["hidden-character"]],
    ['name: "a" # \\u0141', ["hidden-character"]],
    ['name: "\\u0061"', ["hidden-character"]],
    ['name: "\\u0430"', ["hidden-character"]],
  ])("%s: %j", (text, codes) => {
    const read = readEntry({ path: "themes/a.yaml", bytes: new TextEncoder().encode(`${text}\n`) });
    expect(read?.problems.map(({ code }) => code)).toEqual(codes);
  });

  test("are not what they stand for in a body", () => {
    const bytes = new TextEncoder().encode('---\ntitle: "\\u0141"\ndescription: B\n---\n"\\u0141"\n');
    const { problems = [] } = readEntry({ path: "pages/a.mdx", bytes }) ?? {};
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(["hidden-character 5"]);
  });
});

test.each([
  [
    "---js\ntitle: A\n---\n",
    "w pierwszym wierszu za --- stoi jeszcze „js”. Jak naprawić: zostaw w nim samo ---.",
  ],
  [
    "--- js\ntitle: A\n---\n",
    "w pierwszym wierszu za --- stoi jeszcze „js”. Jak naprawić: zostaw w nim samo ---.",
  ],
  [
    "----\ntitle: A\n",
    "plik nie zaczyna się od bloku pól między dwoma wierszami ---. Jak naprawić: dodaj na początku wiersz ---, pod nim pola, a pod nimi drugi wiersz ---.",
  ],
])("of the first line of %j is told what is wrong with it", (text, message) => {
  expect(toldOf("pages/a.mdx", text)).toEqual([message]);
});
