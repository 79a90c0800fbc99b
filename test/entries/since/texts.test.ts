import { describe, expect, test } from "vitest";
import { findChanges, readFixture, type Replacement } from "../../builders/since.ts";

const meeting = readFixture("meetings/2023/2023-05-16-sprawy-spoleczne.mdx");
const [note = ""] = /<NotaRedakcyjna>\n[\s\S]*?<\/NotaRedakcyjna>\n/.exec(meeting) ?? [];
const ends = "## Ustalenia końcowe\n";
const list = ["- co najmniej", "- wsparcie", "- jasne zasady"] as const;
const last = "    is: Najdłuższy okres umowy to 36 miesięcy.\n";
const correction = (was: string, is: string, more = ""): Replacement => [
  last,
  `${last}  - { date: 2024-03-01, was: ${JSON.stringify(was)}, is: ${JSON.stringify(is)}${more} }\n`,
];
const form: Replacement = ["https://wierzbno.example/wnioski", "https://wierzbno.example/sklep"];
const party: Replacement = ['<Organizacja id="fundacja-jasny-dom">', '<Organizacja id="otwarte-drzwi">'];

describe("a text with markup", () => {
  test.each<[string, readonly Replacement[]]>([
    [
      "the label of a footnote",
      [
        ["osobno[^1].", "osobno[^zarz]."],
        ["[^1]: Zarz", "[^zarz]: Zarz"],
      ],
    ],
    ["the mark of a list", list.map((item): Replacement => [item, item.replace("-", "*")])],
    [
      "the width of a table",
      [
        [
          "| Tryb | Najdłuższy okres umowy |\n        | --- | --- |",
          "| Tryb   | Najdłuższy okres umowy |\n        | ------ | --- |",
        ],
      ],
    ],
    ["the sides of a table", [["| --- | ---: |", "| --- | --- |"]]],
    ["a comment", [[ends, `${ends}\n{/* dane-jawne: numer urzędu */}\n`]]],
    [
      "an editors' note that was not there",
      [[ends, `<NotaRedakcyjna>\n\nBrak listy.\n\n</NotaRedakcyjna>\n\n${ends}`]],
    ],
    [
      "a name that leads to its body now",
      [["spotkały się organizacje", 'spotkały się <Organizacja id="zrodlo">organizacje</Organizacja>']],
    ],
  ])("may be written with another form of %s", (_, changes) => {
    expect(findChanges(meeting, changes)).toEqual([]);
  });

  test.each<[string, readonly Replacement[], string]>([
    [
      "a word in bold",
      [["ale **nie w tym trybie**", "ale nie w tym trybie"]],
      "stanowisko miasta propozycji 6 różni się od tego, co opublikowano: było „**nie w tym trybie**.”, jest „nie w tym trybie.”.",
    ],
    [
      "a numbered list",
      list.map((item): Replacement => [item, item.replace("-", "1.")]),
      "treść propozycji 2 różni się od tego, co opublikowano: dopisano „1.” (i 2 inne miejsca).",
    ],
    [
      "a heading of another level",
      [["### Niewykorzystane", "## Niewykorzystane"]],
      "przebieg spotkania różni się od tego, co opublikowano: było „###”, jest „##”.",
    ],
    [
      "a cell of a table",
      [["| 41 200 zł |", "| 41 500 zł |"]],
      "przebieg spotkania różni się od tego, co opublikowano: było „200”, jest „500”.",
    ],
    [
      "a footnote",
      [["18/2023, § 4.", "18/2023, § 5."]],
      "stanowisko miasta propozycji 6 różni się od tego, co opublikowano: było „4.”, jest „5.”.",
    ],
    [
      "the list of who came",
      [["<Organizacje />\n\n## Co", "## Co"]],
      "przebieg spotkania różni się od tego, co opublikowano",
    ],
    ["an editors' note", [["Portal zachowuje", "Portal zmienia"]], "było „zachowuje”, jest „zmienia”."],
    [
      "an editors' note that is gone",
      [[note, ""]],
      "przebieg spotkania różni się od tego, co opublikowano: usunięto „Podsumowanie ma numer",
    ],
    [
      "an editors' note in place of another",
      [[note, "<NotaRedakcyjna>\n\nInna.\n\n</NotaRedakcyjna>\n"]],
      "jest „Inna.”.",
    ],
    [
      "a link that leads elsewhere",
      [form],
      "odnośnik „wysyłać formularzem” (przebieg spotkania) różni się od tego, co opublikowano: było „https://wierzbno.example/wnioski”, jest „https://wierzbno.example/sklep”.",
    ],
    [
      "a name that leads to another body",
      [party],
      "odnośnik „Jasny Dom” (przebieg spotkania) różni się od tego, co opublikowano: było „Organizacja fundacja-jasny-dom”, jest „Organizacja otwarte-drzwi”.",
    ],
    [
      "words that are added",
      [["przez cały rok.", "przez cały rok. Miasto obiecało milion."]],
      "przebieg spotkania różni się od tego, co opublikowano: dopisano „Miasto obiecało milion.”.",
    ],
    [
      "a body that is no MDX",
      [["przez cały rok.", "przez cały rok. <Urzad"]],
      "przebieg spotkania różni się",
    ],
  ])("may not have %s without a word", (_, changes, message) => {
    const found = findChanges(meeting, changes);
    expect(found.map(({ code }) => code)).toEqual(["silent-change"]);
    expect(found[0]?.message).toContain(message);
  });

  test("counts the other places that differ", () => {
    const [found] = findChanges(meeting, [
      ["\n16 maja 2023", "\n17 maja 2023"],
      ["odbędzie się wiosną", "odbędzie się latem"],
      ["| 0 zł |", "| 5 zł |"],
    ]);
    expect(found?.message).toContain("było „16”, jest „17” (i 2\u00a0inne miejsca).");
  });

  test("may lead elsewhere where a correction tells of the link", () => {
    expect(findChanges(meeting, [form, correction("Zły odnośnik do wniosków.", "Jest dobry.")])).toEqual([]);
    expect(findChanges(meeting, [form, correction(...form)])).toEqual([]);
    expect(findChanges(meeting, [form, correction("Zła data.", "Jest dobra.")])).toHaveLength(1);
  });

  test("may lead to what a page of the portal is called today, and to what it was called", () => {
    const moves = {
      toNewId: (id: string) => id,
      toNewEntry: (_: string, id: string) => id,
      toNewAddress: (address: string) => address.replace("/organizacje/dawna/", "/organizacje/nowa/"),
    };
    const linked = meeting.replace(
      "[wysyłać formularzem](https://wierzbno.example/wnioski)",
      "[wysyłać formularzem](/organizacje/dawna/)",
    );
    const to = (address: string): Replacement => ["(/organizacje/dawna/)", `(${address})`];
    expect(findChanges(linked, [to("/organizacje/nowa/")], { moves })).toEqual([]);
    expect(findChanges(linked, [["\n16 maja 2023", "\n16  maja 2023"]], { moves })).toEqual([]);
    expect(findChanges(linked, [to("/organizacje/inna/")], { moves })).toHaveLength(1);
  });
});

describe("a correction of one value", () => {
  const hour: Replacement = ['start: "16:30"', 'start: "17:30"'];
  const day: Replacement = ["date: 2023-05-16\n", "date: 2023-06-16\n"];
  const proposer: Replacement = [
    "      - organization: otwarte-drzwi\n    text",
    "      - organization: zamiast-barier\n    text",
  ];

  test.each<[string, Replacement, string, string, string]>([
    ["the hour by its number", hour, "Było o 16.30.", "Jest inaczej.", ""],
    ["the hour by the name of its field", hour, "Zła godzina.", "Dobra.", ""],
    ["the hour in its reason", hour, "Źle.", "Dobrze.", ", reason: Zła godzina rozpoczęcia."],
    ["the day by its month", day, "W maju.", "Później.", ""],
    ["the day by its number in another place", day, "Zła data.", "Dobra.", ""],
    ["a proposer by its name", proposer, "Otwartych Drzwi.", "Inaczej.", ""],
    ["a proposer by what it did", proposer, "Kto inny zgłosił wniosek.", "Inaczej.", ""],
  ])("tells of %s", (_, change, was, is, more) => {
    expect(findChanges(meeting, [change, correction(was, is, more)])).toEqual([]);
  });

  test.each<[string, Replacement, string, string]>([
    ["the hour", hour, "Zły tytuł spotkania.", "Dobry tytuł spotkania."],
    ["the day", day, "16 osób.", "18 osób."],
    ["a proposer", proposer, "Zła godzina.", "Dobra godzina."],
  ])("does not excuse %s where it speaks of something else", (_, change, was, is) => {
    expect(findChanges(meeting, [change, correction(was, is)])).toHaveLength(1);
  });

  test("that has its words the wrong way round is told so", () => {
    const small: Replacement = ["do 19.00 od", "do 20.00 od"];
    const turned = correction("do 20.00 od listopada", "do 19.00 od listopada", ', proposal: "1"');
    expect(findChanges(meeting, [small, turned])[0]?.message).toMatch(
      /Jak naprawić: przywróć, jak było, albo zamień w sprostowaniu słowa: w was ma stać to, co było, a w is to, co jest teraz\.$/,
    );
  });

  test("is named where it is asked for, and how others are to be told where they have no words", () => {
    const moved = findChanges(meeting, [proposer, correction("Źle.", "Dobrze.")]);
    expect(moved[0]?.message).toMatch(
      /albo uzupełnij sprostowanie \(nowe o tym nie mówi\) lub dopisz następne: date, proposal: "4", was \(co było\), is \(co jest; nazwij to: „to, kto proponuje”\)\.$/,
    );
  });
});
