import { describe, expect, test } from "vitest";
import { findChanges, readFixture, type Replacement } from "../../builders/since.ts";

const meeting = readFixture("meetings/2023/2023-05-16-sprawy-spoleczne.mdx");

const proposer = "    proposers:\n      - organization: otwarte-drzwi\n";
const present = "    - organization: otwarte-drzwi\n    - organization: zamiast-barier\n";
describe("the words under which the document names a body or a place", () => {
  test.each<[string, Replacement, string]>([
    [
      "of a proposer",
      [proposer, `${proposer}        asWritten: Stowarzyszenie Zupełnie Inne\n`],
      "zapis z dokumentu (asWritten): to, kto proponuje, propozycji 4 różni się od tego, co opublikowano: było „Nazwa z wpisu”, jest „Stowarzyszenie Zupełnie Inne”",
    ],
    [
      "of somebody present",
      [present, present.replace("drzwi\n", "drzwi\n      asWritten: Zamknięte Drzwi\n")],
      "zapis z dokumentu (asWritten): lista obecnych różni się",
    ],
    [
      "of the unit, another than before",
      ["asWritten: Wydział Spraw Obywatelskich", "asWritten: Biuro Spraw Obywatelskich"],
      "zapis z dokumentu (asWritten): jednostka prowadząca różni się od tego, co opublikowano: było „Wydział”, jest „Biuro”",
    ],
    [
      "of who answers",
      ["        asWritten: Referat ds.", "        asWritten: Biuro ds."],
      "to, kto odpowiada, propozycji 1",
    ],
    [
      "of the place",
      ["asWritten: sali obrad w ratuszu", "asWritten: piwnicy w ratuszu"],
      "(asWritten): miejsce różni się",
    ],
  ])("%s may not change without a word", (_, change, message) => {
    const found = findChanges(meeting, [change]);
    expect(found.map(({ code }) => code)).toEqual(["silent-change"]);
    expect(found[0]?.message).toContain(message);
  });

  test.each<[string, Replacement]>([
    ["those that were shown anyway", [proposer, `${proposer}        asWritten: Nazwa z wpisu\n`]],
    [
      "those of the place that were shown anyway",
      [
        "  name: sala obrad w ratuszu\n  asWritten: sali obrad",
        "  name: sala obrad w ratuszu\n  asWritten: sali  obrad",
      ],
    ],
  ])("may be %s", (_, change) => {
    expect(findChanges(meeting, [change])).toEqual([]);
  });

  test("may be those by which the body was called before it was renamed", () => {
    const names = { before: () => "Dawna nazwa", now: () => "Nowa nazwa" };
    const with_ = (words: string): Replacement => [proposer, `${proposer}        asWritten: ${words}\n`];
    expect(findChanges(meeting, [with_("Dawna nazwa")], { names })).toEqual([]);
    expect(findChanges(meeting, [with_("Nowa nazwa")], { names })).toHaveLength(1);
  });

  test("are not asked for where another body answers, which is named by its identifier", () => {
    const found = findChanges(meeting, [
      [
        "        office: referat-ds-seniorow-i-rodziny\n        asWritten: Referat ds. Seniorów i Rodziny\n      date",
        "        office: referat-ds-lokali\n      date",
      ],
    ]);
    expect(found.map(({ message }) => message.split(". Jak")[0])).toEqual([
      "to, kto odpowiada, propozycji 1 różni się od tego, co opublikowano: było „referat-ds-seniorow-i-rodziny”, jest „referat-ds-lokali”",
    ]);
  });

  test("go with the body that they name", () => {
    const found = findChanges(meeting, [
      [
        "      - organization: fundacja-jasny-dom\n        asWritten: Jasny Dom\n",
        "      - organization: otwarte-drzwi\n",
      ],
    ]);
    expect(found.map(({ message }) => message.split(" różni")[0])).toEqual([
      "to, kto proponuje, propozycji 2",
    ]);
  });
});
