import { describe, expect, test } from "vitest";
import { readEntry } from "../../src/entries/read-entry.ts";

const page = "---\ntitle: O portalu\ndescription: Czym jest.\n---\n\nPortal zbiera {propozycje}.\n";

function read(path: string, text: string) {
  return readEntry({ path, bytes: new TextEncoder().encode(text) });
}

describe("a body's fault stands on its line of the file", () => {
  test.each([
    ["with Unix line ends", page],
    ["with Windows line ends", page.replaceAll("\n", "\r\n")],
  ])("%s", (_name, text) => {
    expect(read("pages/a.mdx", text)?.problems).toMatchObject([{ code: "expression", line: 6, column: 15 }]);
  });
});

describe("a field that a schema does not know", () => {
  test.each([
    ["organizations/a.yaml", "name: A\nalias: B\n", "2:1", "czy chodziło o: „aliases”?"],
    ["organizations/a.yaml", "name: A\nosoba: B\n", "2:1", "użyj jednego z pól: name, legalForm, aliases"],
    [
      "meetings/a.mdx",
      "---\ntitle: A\nstate: planned\nprogramme: p\nunit: { office: a, oficce: b }\n---\n",
      "5:20",
      "czy chodziło o: „office”?",
    ],
    [
      "portal.yaml",
      "name: A\ncity: B\ncityGenitive: C\ntagline: D\npublisher:\n  emial: x\n",
      "6:3",
      "„email”",
    ],
  ])("%s %j is shown at %s", (path, text, place, hint) => {
    const [problem, ...others] = read(path, text)?.problems ?? [];
    expect(others).toEqual([]);
    expect(`${problem?.line ?? 0}:${problem?.column ?? 0}`).toBe(place);
    expect(problem).toMatchObject({ code: "unknown-key", message: expect.stringContaining(hint) as unknown });
  });
});

describe("a value that a schema refuses is told in Polish", () => {
  test.each([
    ["organizations/a.yaml", 'name: ""\n', "tekst jest pusty"],
    ["organizations/a.yaml", "name:\n", "to pole jest puste"],
    [
      "organizations/a.yaml",
      "name: 2025\n",
      "to nie jest tekst. Jak naprawić: liczbę albo datę weź w cudzysłów",
    ],
    ["organizations/a.yaml", "name: |-\n  dwa\n  wiersze\n", "zmieścić się w jednym wierszu"],
    ["organizations/a.yaml", "name: A\nkrs: '123'\n", "numer KRS ma 10 cyfr"],
    ["organizations/a.yaml", "name: A\naliases: B\n", "ma tu być lista"],
    ["organizations/a.yaml", "name: A\naliases: -B\n", "po myślniku brakuje spacji"],
    ["organizations/a.yaml", 'name: "Fundacja "Łąka""\n', "cudzysłów zamknął się wcześniej"],
    ["organizations/a.yaml", "name: A\naliases:\n  - 'Klub d'Or'\n", "cudzysłów zamknął się wcześniej"],
    [
      "organizations/a.yaml",
      "name: A\nlegalForm:\n",
      "wpisz jego wartość albo usuń to pole; ma w nim być: forma",
    ],
    ["organizations/a.yaml", "- A\n", "mają tu być pola z wartościami"],
    ["organizations/a.yaml", "", "brakuje pola „name”"],
    ["programmes/a.yaml", "name: A\nshort: B\nyear: 1900\n", "rok ma być nie wcześniejszy niż 1990"],
    [
      "programmes/a.yaml",
      "name: A\nshort: B\nyear: 2026.5\n",
      "to nie jest rok zapisany liczbą bez cudzysłowu, np. 2026",
    ],
    ["offices/a.yaml", "name: A\nkind: deparment\n", "czy chodziło o „department”?"],
    [
      "spheres.yaml",
      "law: A\nspheres:\n  - point: [7]\n    name: B\n",
      "to nie jest ani tekst, ani liczba całkowita",
    ],
    ["spheres.yaml", "law: A\nspheres:\n  - point: x7\n    name: B\n", "punkt ustawy to liczba"],
    [
      "meetings/a.mdx",
      "---\ntitle: A\nstate: planned\nprogramme: p\nunit: { office: a }\nattendance: { ngoPersons: -1 }\n---\n",
      "najmniejsza dozwolona to 0",
    ],
  ])("%s %j: %s", (path, text, words) => {
    const messages = read(path, text)?.problems.map(({ message }) => message) ?? [];
    expect(messages).toEqual([expect.stringContaining(words)]);
  });
});

test("a second line of --- at the start of the fields is refused there", () => {
  expect(read("pages/a.mdx", page.replace("---\n", "---\n---\n"))?.problems).toMatchObject([
    { code: "yaml-syntax", line: 2, column: 1 },
  ]);
});

test("bare numbers stand for the texts that they look like, where a number of a document is meant", () => {
  const proposals = 'proposals:\n  - id: 5\n    lp: "5."\n    text: A.\n    proposers: [{ other: B }]\n';
  const text = `---\ntitle: A\nstate: planned\nprogramme: p\nunit: { office: a }\nspheres: [7]\n${proposals}---\n`;
  expect(read("meetings/a.mdx", text)?.entry?.data).toMatchObject({
    spheres: ["7"],
    proposals: [{ id: "5", lp: "5." }],
  });
});
