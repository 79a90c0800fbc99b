import { expect, test } from "vitest";
import { findLostName } from "../../../src/entries/since/lost-names.ts";

const find = (name: string, source: string, kind: "organization" | "office" = "organization") =>
  findLostName({ kind, name, file: "organizations/teatr.yaml", source });

test("a body may not lose the name under which it was published", () => {
  expect(find("Teatr na Strychu", "krs: '1'\nname: Klub Golfowy\naliases:\n  - Golf\n")).toEqual([
    {
      code: "lost-name",
      file: "organizations/teatr.yaml",
      line: 2,
      column: 7,
      message:
        "organizacja „Teatr na Strychu” nie ma już tej nazwy: jest „Klub Golfowy”, a dawnej nie ma w aliases. Jak naprawić: jeśli to ta sama organizacja, dopisz dawną nazwę do aliases; jeśli nie, przywróć ją, a nową podaj w osobnym pliku.",
    },
  ]);
  expect(find("Wydział Kultury", "name: Wydział Sportu", "office")[0]?.message).toMatch(
    /^jednostka „Wydział Kultury” nie ma .*jeśli to ta sama jednostka,/,
  );
});

test.each([
  ["its name", "Teatr na Strychu", "name: Teatr na Strychu"],
  ["it as an alias", "Teatr na Strychu", "name: Scena\naliases:\n  - Studio\n  - Teatr na Strychu"],
  ["it in other letters and signs", "Teatr „Na Strychu”", 'name: TEATR na "Strychu"'],
  ["it with a misprint mended", "Stowarzyszneie Teatr", "name: Stowarzyszenie Teatr"],
  ["a name that cannot be read", "Teatr na Strychu", "name: [Teatr"],
  ["no name, of which others tell", "Teatr na Strychu", "krs: '1'"],
])("it may have %s", (_, name, source) => {
  expect(find(name, source)).toEqual([]);
});

test.each([
  ["a short word is another", "Koło Dom", "name: Koło Tom"],
  ["a number is another", "Szkoła nr 10234", "name: Szkoła nr 10235"],
  ["three letters are others", "Teatr Strychowy", "name: Teatr Stryszekowy"],
  ["two words are others", "Pierwsza Fundacja", "name: Pierwsze Fundacje"],
  ["a word is added", "Fundacja Teatr", "name: Fundacja Teatr Nowy"],
  ["a word is gone", "Fundacja Teatr Nowy", "name: Fundacja Teatr"],
])("it is another name where %s", (_, name, source) => {
  expect(find(name, source)).toHaveLength(1);
});
