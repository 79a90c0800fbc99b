import { describe, expect, test } from "vitest";
import { findChangedWithdrawals } from "../../../src/entries/since/changed-withdrawals.ts";
import { findChanges, readFixture, type Replacement } from "../../builders/since.ts";

const meeting = readFixture("meetings/2023/2023-05-16-sprawy-spoleczne.mdx");
const [first = "", second = ""] = meeting.match(/^ {2}- id: "[12]"\n(?:(?! {2}- id).*\n)+/gm) ?? [];
const [update = ""] = /^ {12}- date: 2024-03-11\n(?:(?! {12}- ).*\n)+/m.exec(meeting) ?? [];
const [commitment = ""] = /^ {8}- id: uchwala\n(?: {10}.*\n)+/m.exec(meeting) ?? [];
const due = "          due:\n            year: 2024\n            asWritten: w 2024 roku\n";
const outcome =
  "      status: included\n      paragraph: § 9 ust. 2\n      url: https://bip.wierzbno.example/uchwaly/2023/412#p9\n      note: Program mówi o obu klubach z nazwy.\n";
const last = "    is: Najdłuższy okres umowy to 36 miesięcy.\n";
const correction: Replacement = [
  last,
  `${last}  - { date: 2024-03-01, proposal: "1", was: Inny wynik., is: Jest. }\n`,
];

const silent: readonly (readonly [string, Replacement, string])[] = [
  [
    "the address of the source",
    ["spotkania/2023-05-16.docx", "inne/2023-05-16.docx"],
    "adres dokumentu źródłowego",
  ],
  ["the note on the source", ["z załącznikiem w arkuszu", "bez załącznika"], "uwaga o dokumencie źródłowym"],
  ["the file of the source", ["file: podsumowanie-2023", "file: zapis-2023"], "nazwa pliku źródłowego"],
  ["the address of a material", ["harmonogram-2024.pdf", "inny-2024.pdf"], "adres materiału"],
  ["a material", ["  - text: zestawieniem niewykorzystanych dotacji za rok 2022\n", ""], "lista materiałów"],
  ["the order of proposals", [first + second, second + first], "kolejność propozycji"],
  ["the spheres", ['["1", "1aa", "7", "10"]', '["1", "7", "10"]'], "lista sfer zadań publicznych"],
  [
    "what was found of a commitment",
    ["Wyłoniono wykonawcę", "Nie wyłoniono wykonawcy"],
    "wiadomość o zapowiedzi „bednarska” propozycji 2 różni się",
  ],
  [
    "that something was found of it",
    [update, ""],
    "wiadomość o zapowiedzi „bednarska” propozycji 2 – to opublikowano, a teraz tego nie ma",
  ],
  [
    "the day of a finding",
    ["- date: 2024-03-11", "- date: 2024-03-12"],
    "wiadomość o zapowiedzi „bednarska”",
  ],
  [
    "that there is a commitment",
    [commitment, ""],
    "zapowiedź „uchwala” propozycji 2 – to opublikowano, a teraz tego nie ma",
  ],
  ["what a commitment is called", ["- id: uchwala", "- id: projekt"], "zapowiedź „uchwala”"],
  ["a term", [due, due.replace("2024\n", "2025\n")], "termin zapowiedzi „uchwala” propozycji 2 różni się"],
  ["that there is a term", [due, ""], "termin zapowiedzi „uchwala” propozycji 2 – to opublikowano"],
  [
    "the place of an outcome",
    ["paragraph: § 9 ust. 2", "paragraph: § 9"],
    "miejsce w programie propozycji 1",
  ],
  ["the address of an outcome", ["412#p9", "412#p8"], "adres miejsca w programie propozycji 1"],
  ["the note on an outcome", ["Program mówi o obu", "Program nie mówi o obu"], "nota o wyniku propozycji 1"],
  ["an outcome, without a place", [outcome, "      status: not-included\n"], "wynik propozycji 1 różni się"],
];

const free: readonly (readonly [string, Replacement])[] = [
  ["another outcome with its place", [outcome, "      status: partly-included\n      paragraph: § 10\n"]],
  [
    "a first outcome",
    ["19 grudnia 2023 roku\n", "19 grudnia 2023 roku\n    outcome:\n      status: included\n"],
  ],
  ["a reading of an answer", ["stance: partly-accepted", "stance: accepted"]],
  [
    "an answer where there was none",
    ["      stance: no-answer\n", "      stance: accepted\n      text: Zgoda.\n      evidence: Zgoda.\n"],
  ],
  ["a further finding", [update, `${update}${update.replaceAll("2024-03-11", "2024-04-11")}`]],
  [
    "the address of a source that had none",
    [
      "z 8 października 2024 roku\n",
      "z 8 października 2024 roku\n                url: https://wierzbno.example/8\n",
    ],
  ],
  [
    "a further commitment",
    [commitment, `${commitment}        - id: nowa\n          evidence: Projekt zmiany\n`],
  ],
  ["a further proposal between two", [first + second, first + first.replaceAll('"1"', '"9"') + second]],
  [
    "the address of a material that had none",
    ["dotacji za rok 2022\n", "dotacji za rok 2022\n    url: https://wierzbno.example/a\n"],
  ],
  [
    "keys in another order",
    [
      "      status: included\n      paragraph: § 9 ust. 2\n",
      "      paragraph: § 9 ust. 2\n      status: included\n",
    ],
  ],
  [
    "a text in another form of YAML",
    [
      "text: Zniesienie wymogu wkładu własnego przy",
      "text: |-\n      Zniesienie wymogu\n      wkładu własnego przy",
    ],
  ],
];

describe("of a meeting that was held or cancelled", () => {
  test.each(silent)("%s may not change without a word", (_, change, label) => {
    const held = findChanges(meeting, [change]);
    expect(held.map(({ code }) => code)).toEqual(["silent-change"]);
    expect(held[0]?.message.startsWith(label)).toBe(true);
    expect(held[0]?.line).toBeGreaterThan(1);
    const cancelled = meeting.replace("state: held", "state: cancelled");
    expect(findChanges(cancelled, [change])).toEqual(held);
  });

  test.each(free)("%s may", (_, change) => {
    expect(findChanges(meeting, [change])).toEqual([]);
  });
});

test("what is only planned may change", () => {
  const planned = meeting.replace("state: held", "state: planned");
  expect(findChanges(planned, [["date: 2023-05-16", "date: 2023-05-17"]])).toEqual([]);
});

test("a link to somebody who is withdrawn may go with a correction that tells of it in its own words", () => {
  const link: Replacement = [
    'mówił <Organizacja id="fundacja-jasny-dom">Jasny Dom</Organizacja>',
    "mówił Jasny Dom",
  ];
  const told: Replacement = [last, `${last}  - { date: 2024-03-01, was: Wymieniono nas., is: Już nie. }\n`];
  expect(findChanges(meeting, [link])).toHaveLength(1);
  expect(findChanges(meeting, [link, told])).toEqual([]);
});

test("a correction of the proposal lets its outcome change, not the order of proposals", () => {
  expect(findChanges(meeting, [[outcome, "      status: not-included\n"], correction])).toEqual([]);
  expect(findChanges(meeting, [[first + second, second + first], correction])).toHaveLength(1);
});

describe("the reason of a withdrawal", () => {
  const withdrawn = readFixture("withdrawn.yaml");
  const find = (old: string, now: string) => findChangedWithdrawals(withdrawn, withdrawn.replace(old, now));

  test("may be gone into", () => {
    expect(find("rada nie uchwaliła.", "rada\n      nie uchwaliła. Zapis jest w protokole.")).toEqual([]);
    expect(find("withdrawn:\n", "# Uwaga\nwithdrawn:\n")).toEqual([]);
  });

  test("may not become another, nor its day", () => {
    expect(find("rada nie uchwaliła.", "nie było.")).toEqual([
      {
        code: "withdrawal-changed",
        file: "withdrawn.yaml",
        line: 28,
        column: 13,
        message:
          "powód wycofania „program-wieloletni” różni się od tego, co opublikowano. Jak naprawić: przywróć dawne słowa („Programu wieloletniego rada nie uchwaliła.”); do powodu można tylko coś dopisać, po nich.",
      },
    ]);
    expect(find("date: 2024-05-20", "date: 2024-05-21")[0]).toMatchObject({ line: 27, column: 11 });
  });
});
