import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findChanges, readFixture, type Replacement } from "../../builders/since.ts";

const meeting = readFixture("meetings/2023/2023-05-16-sprawy-spoleczne.mdx");
const last = "    is: Najdłuższy okres umowy to 36 miesięcy.\n";

const answer: Replacement = [
  "Wydłużono godziny otwarcia obu klubów do 19.00 od listopada do marca.",
  "Skrócono godziny otwarcia jednego klubu do 16.00 od maja.",
];
const [wasAnswer, isAnswer] = answer;
const begun: Replacement = ["text: Wydłużono godziny otwarcia", "text: Skrócono godziny otwarcia"];
const hour: Replacement = ['start: "16:30"', 'start: "17:30"'];
const title: Replacement = ["title: Podsumowanie spotkania Wydziału", "title: Zapis spotkania Wydziału"];
const course: Replacement = [
  "Kolejne spotkanie tego wydziału odbędzie się wiosną.",
  "Kolejne będzie jesienią.",
];
const small: Replacement = ["do 19.00 od", "do 20.00 od"];
const letter: Replacement = ["możliwe, ale **nie w tym", "możliwe, ale **Nie w tym"];
const bold: Replacement = ["ale **nie w tym trybie**", "ale nie w tym trybie"];

const correction = (fields: Readonly<Record<string, string>>): Replacement => [
  last,
  `${last}  - ${Object.entries({ date: "2024-03-01", ...fields })
    .map(([field, value]) => `${field}: ${JSON.stringify(value)}`)
    .join("\n    ")}\n`,
];

const isOfPattern = ({ code }: { readonly code: string }): boolean => code !== "silent-change";

describe("a new correction", () => {
  test.each<[string, Replacement, Readonly<Record<string, string>>]>([
    ["what was there and what is there", begun, { proposal: "1", was: "Wydłużono", is: "Skrócono" }],
    [
      "it in other case, quotes and white space",
      begun,
      { proposal: "1", was: "„wydłużono  GODZINY otwarcia”", is: "skrócono, godziny" },
    ],
    ["it for the meeting as a whole", answer, { was: wasAnswer, is: isAnswer }],
    [
      "its beginning and its end",
      answer,
      {
        proposal: "1",
        was: "Wydłużono godziny otwarcia obu klubów […] 19.00 od listopada do marca.",
        is: "Skrócono godziny otwarcia jednego klubu do 16.00 … od maja.",
      },
    ],
    [
      "a sum without its space",
      [
        "text: Zniesienie wymogu wkładu własnego przy zadaniach poniżej 10 000",
        "text: Zniesienie wymogu wkładu własnego przy zadaniach poniżej 90 000",
      ],
      { proposal: "4", was: "poniżej 10000", is: "poniżej 90000" },
    ],
    ["words in bold", bold, { proposal: "6", was: "Pogrubiono „nie w tym trybie”.", is: "Już nie." }],
    [
      "it within a sentence of its own",
      begun,
      { proposal: "1", was: "Stało tu „Wydłużono godziny”.", is: "Ma być: „Skrócono godziny”." },
    ],
    [
      "two sentences of it",
      [
        "Wynik poznamy przed rozpoczęciem konsultacji.\n      stance",
        "Wyniku nie poznamy, dopóki trwają konsultacje.\n      stance",
      ],
      {
        proposal: "4",
        was: "Wynik. Wynik poznamy przed rozpoczęciem konsultacji. Tak stało.",
        is: "Wyniku nie poznamy, dopóki trwają konsultacje.",
      },
    ],
    ["all that changed, in other words", small, { proposal: "1", was: "Do 19.00.", is: "Czynne do 20.00." }],
    ["nothing but a capital letter", letter, { proposal: "6", was: "nie w tym", is: "Nie w tym" }],
    ["a mark that is no word", bold, { proposal: "6", was: "**nie w tym trybie**", is: "nie w tym trybie" }],
    ["a title", title, { was: "Podsumowanie spotkania", is: "Zapis spotkania" }],
    ["the course of a meeting", course, { was: "odbędzie się wiosną", is: "będzie jesienią" }],
    ["an hour, in whatever words", hour, { was: "Zaczęto pół do piątej.", is: "Pół do szóstej." }],
  ])("lets a change pass where it quotes %s", (_, change, fields) => {
    expect(findChanges(meeting, [change, correction(fields)])).toEqual([]);
  });

  test.each<[string, Replacement, Readonly<Record<string, string>>]>([
    ["other words", answer, { proposal: "1", was: "Zamknięto kluby.", is: "Otwarto kluby." }],
    ["one word of many", answer, { proposal: "1", was: "listopada", is: "Inaczej." }],
    ["one word of many that came", answer, { proposal: "1", was: "Inaczej.", is: "jednego klubu" }],
    [
      "one place of two",
      answer,
      {
        proposal: "1",
        was: "Wydłużono godziny otwarcia obu klubów",
        is: "Skrócono godziny otwarcia jednego",
      },
    ],
    ["what came as what was there", begun, { proposal: "1", was: "Skrócono", is: "Wydłużono" }],
    [
      "other words than those in bold",
      bold,
      { proposal: "6", was: "Pogrubiono „Umowy trzyletnie”.", is: "Nie." },
    ],
    ["what was there alone", answer, { proposal: "1", was: wasAnswer, is: "Inaczej." }],
    ["what is there alone", begun, { proposal: "1", was: "Inaczej.", is: "Skrócono godziny" }],
    ["a number that does not stand there", small, { proposal: "1", was: "do 19.00", is: "do 21.00" }],
    ["one letter", answer, { proposal: "1", was: "a", is: "b" }],
    ["a word too short to tell", answer, { proposal: "1", was: "od", is: "do" }],
    ["a part of a word", answer, { proposal: "1", was: "dłużono", is: "Inaczej." }],
    ["what stands there still", answer, { proposal: "1", was: "godziny otwarcia", is: "godziny otwarcia" }],
    ["a part of what changed, in other words", small, { proposal: "1", was: "Kluby 19.00.", is: "Dłużej." }],
    [
      "a part of what was there, in other words",
      small,
      { proposal: "1", was: "Krócej.", is: "Kluby 20.00." },
    ],
    ["a misprint of the title", answer, { was: "Literówka w tytule.", is: "Tytuł bez literówki." }],
    ["it, but for another proposal", answer, { proposal: "2", was: wasAnswer, is: isAnswer }],
    ["an hour, but for a proposal", hour, { proposal: "1", was: "16.30", is: "17.30" }],
    ["the title, but for a proposal", title, { proposal: "1", was: "Podsumowanie spotkania", is: "Zapis" }],
  ])("does not where it quotes %s", (_, change, fields) => {
    expect(findChanges(meeting, [change, correction(fields)]).map(({ code }) => code)).toEqual([
      "silent-change",
    ]);
  });

  test("is asked for with the words to quote", () => {
    expect(findChanges(meeting, [small])).toEqual([
      {
        code: "silent-change",
        file: "meetings/2023/2023-05-16-sprawy-spoleczne.mdx",
        line: 57,
        column: 13,
        message:
          'stanowisko miasta propozycji 1 różni się od tego, co opublikowano: było „19.00”, jest „20.00”. Jak naprawić: przywróć, jak było, albo dopisz na końcu pola corrections sprostowanie: date, proposal: "1", was (zmienione słowa przepisane dosłownie, tak jak stały), is (tak jak stoją teraz).',
      },
    ]);
    expect(findChanges(meeting, [hour])[0]?.message).toBe(
      "godzina rozpoczęcia różni się od tego, co opublikowano: było „16:30”, jest „17:30”. Jak naprawić: przywróć, jak było, albo dopisz na końcu pola corrections sprostowanie: date, was (co było, np. „godzina rozpoczęcia: 16:30”), is (co jest, np. „godzina rozpoczęcia: 17:30”).",
    );
  });

  test.each([
    ["was", { was: "jak było", is: "Skrócono godziny" }, "jak było"],
    ["is", { was: "Wydłużono godziny", is: "Jak jest." }, "Jak jest."],
    ["reason", { was: "Wydłużono godziny", is: "Skrócono godziny", reason: "skąd błąd" }, "skąd błąd"],
  ])("may not keep the words of the pattern in %s", (field, fields, words) => {
    const [found, ...others] = findChanges(meeting, [begun, correction(fields)]).filter(isOfPattern);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "correction-pattern", column: field.length + 7 });
    expect(found?.message).toMatch(`w sprostowaniu zostały słowa wzoru: „${words}”. Jak naprawić: `);
  });

  test("may not keep the words of any pattern that editors copy", () => {
    const readme = readFileSync("content/README.md", "utf8");
    const snippets = readFileSync(".vscode/postulat.code-snippets", "utf8");
    const [pattern = ""] = /^corrections:\n(?: .*\n)+/m.exec(readme) ?? [];
    const words = [...pattern.matchAll(/(was|is|reason): (.+)/g)].map(([, field, text]) => [field, text]);
    const snippet = [...snippets.matchAll(/ {2}(was|is|reason): \$\{\d:([^}]+)\}/g)].map(
      ([, field, text]) => [field, text],
    );
    expect([words.length, snippet.length]).toEqual([3, 3]);
    for (const [field = "", text = ""] of [...words, ...snippet]) {
      const fields = { was: "Wydłużono godziny", is: "Skrócono godziny", [field]: text };
      expect(findChanges(meeting, [begun, correction(fields)]).map(({ code }) => code)).toContain(
        "correction-pattern",
      );
    }
  });

  test("may be of the day on which the published version came, not of one before", () => {
    const fields = { was: "Wydłużono godziny", is: "Skrócono godziny" };
    const dated = (date: string) => findChanges(meeting, [begun, correction({ ...fields, date })]);
    expect(dated("2024-03-02")).toEqual([]);
    expect(dated("2024-02-29")).toEqual([
      {
        code: "correction-backdated",
        file: "meetings/2023/2023-05-16-sprawy-spoleczne.mdx",
        line: 212,
        column: 11,
        message:
          "sprostowanie ma dzień 2024-02-29, a to, co prostuje, opublikowano później: ten plik zmieniono 2024-03-01. Jak naprawić: wpisz w date dzień, w którym je dopisujesz, nie wcześniejszy niż 2024-03-01.",
      },
    ]);
    const unknown = { publishedOn: () => undefined };
    expect(findChanges(meeting, [begun, correction({ ...fields, date: "2024-02-29" })], unknown)).toEqual([]);
  });

  test("may not say that something was mended that stands there still", () => {
    const said = { proposal: "1", was: "od listopada do marca", is: "od maja" };
    const why =
      "sprostowanie mówi, że stało tu „od listopada do marca”, a te słowa stoją nadal i nic w pliku się nie zmieniło. Jak naprawić: popraw też samo miejsce, które sprostowanie prostuje.";
    expect(findChanges(meeting, [correction(said)])).toEqual([
      {
        code: "correction-unmade",
        file: "meetings/2023/2023-05-16-sprawy-spoleczne.mdx",
        line: 214,
        column: 10,
        message: why,
      },
    ]);
    expect(findChanges(meeting, [correction({ ...said, was: "od grudnia do lutego" })])).toEqual([]);
    expect(findChanges(meeting, [correction({ ...said, is: "do 19.00" })])).toEqual([]);
    expect(findChanges(meeting, [correction({ ...said, was: "§" })])).toEqual([]);
    expect(
      findChanges(meeting, [
        ["themes: [seniorzy]\n    response", "themes: [lokale]\n    response"],
        correction(said),
      ]),
    ).toEqual([]);
  });

  test("does not make published ones late", () => {
    expect(findChanges(meeting, [], { publishedOn: () => "2026-01-01" })).toEqual([]);
  });
});
