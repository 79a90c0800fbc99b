import { describe, expect, test } from "vitest";
import { readEntry } from "../../src/entries/read-entry.ts";

const toldOf = (path: string, text: string) =>
  readEntry({ path, bytes: new TextEncoder().encode(text) })?.problems.map(({ message }) => message);
const meeting = (fields: string) =>
  `---\ntitle: A\nstate: planned\nprogramme: rpw-2026\nunit: { office: a }\n${fields}\n---\n`;

describe("what was written in another shape is told with the right one", () => {
  const fields = "mają tu być pola z wartościami (pole: wartość), a jest coś innego. Jak naprawić:";
  const list =
    "ma tu być lista (wiersze zaczynające się od myślnika), a jest coś innego. Jak naprawić: zapisz to w jednym wierszu tak:";
  const inVenue = "ma w nim być: miejsce spotkania.";

  test.each([
    ["venue: Sala 5", `${fields} zapisz to w następnym wierszu, z wcięciem: name: Sala 5; ${inVenue}`],
    [`venue: ${"a".repeat(81)}`, `${fields} popraw to pole; ${inVenue}`],
    ["venue: 5", `${fields} popraw to pole; ${inVenue}`],
    [
      "attendance:\n  organizations:\n    - laka",
      `${fields} zapisz to tak: - organization: laka; ma w nim być: pole organization z identyfikatorem, a w razie potrzeby asWritten.`,
    ],
    ["proposals:\n  - a", `${fields} popraw to pole; ma w nim być: propozycja i stanowisko miasta.`],
    [
      "spheres: 4, 16",
      `${list} ["4", "16"]; ma w nim być: sfery zadań publicznych, których dotyczy spotkanie.`,
    ],
    [
      "spheres: |\n  4\n  16",
      "ma tu być lista (wiersze zaczynające się od myślnika), a jest coś innego. Jak naprawić: popraw to pole; ma w nim być: sfery zadań publicznych, których dotyczy spotkanie.",
    ],
    [
      "source:\n  title: A\n  url: https://a.example/b c",
      "w adresie stoi spacja. Jak naprawić: usuń ją albo zapisz jako %20; ma w nim być: adres dokumentu, jeśli jest w sieci.",
    ],
  ])("%j", (text, message) => {
    expect(toldOf("meetings/2026/2026-01-01-a.mdx", meeting(text))).toEqual([message]);
  });

  test("and an identifier with the one that it would be", () => {
    expect(toldOf("offices/a.yaml", "name: A\nkind: unit\nparent: Urząd Miasta\n")).toEqual([
      "identyfikator może mieć tylko małe litery bez polskich znaków, cyfry i pojedyncze myślniki. Jak naprawić: jeśli chodziło o „urzad-miasta”, wpisz urzad-miasta.",
    ]);
  });

  test.each([
    ["wydzial", "wpisz department (wydzial)."],
    ["REFERAT", "wpisz section (referat)."],
  ])("and a kind by its name with or without marks: %s", (kind, how) => {
    expect(toldOf("offices/a.yaml", `name: A\nkind: ${kind}\n`)?.[0]).toContain(`. Jak naprawić: ${how}`);
  });

  test("and a kind of entry by its name in Polish", () => {
    const list = "redirects:\n  - kind: temat\n    from: a\n    to: b\n";
    expect(toldOf("redirects.yaml", list)?.[0]).toMatch(/page\. Jak naprawić: wpisz theme \(temat\)\.$/);
  });

  test("and a sign of YAML's own at the name behind it", () => {
    const read = readEntry({
      path: "themes/a.yaml",
      bytes: new TextEncoder().encode("name: &quot;Łąka&quot; b\n"),
    });
    expect(read?.problems.map(({ line, column }) => `${line}:${column}`)).toEqual(["1:7"]);
  });
});
