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
    ['krs: "0000000000"', "numer KRS nie składa się z samych zer; jeśli go nie znasz, usuń to pole"],
  ])("%s", (field, message) => {
    expect(toldOf("organizations/a.yaml", `name: A\n${field}\n`)?.join("\n")).toContain(message);
  });

  test("and one in Polish as the value that bears its name", () => {
    expect(toldOf("offices/a.yaml", "name: A\nkind: Wydział\n")?.join()).toContain(
      "(czy chodziło o „department”?)",
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
