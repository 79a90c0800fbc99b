import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Portal } from "../../../src/domain/portal.ts";
import { isFew } from "../../../src/domain/statistics/breakdown.ts";
import { toBreakdowns } from "../../../src/domain/statistics/breakdowns.ts";
import { toFigures } from "../../../src/domain/statistics/figures.ts";
import { assemblePortal } from "../../../src/domain/assemble/assemble-portal.ts";
import { aMeeting, anOffice, aPortal, aProposal, aResponse, aTheme } from "../../builders/entries.ts";
import { readEntriesOf } from "../../builders/fixture-entries.ts";

const folders = ["content", "test/fixtures/portal/content"];

describe.each(folders)("the statistics of %s", (folder) => {
  const { portal } = assemblePortal(readEntriesOf(folder), { asOf: "2026-11-23" });
  const breakdowns = toBreakdowns(portal as Portal);

  test.each(breakdowns.filter(({ overlaps }) => !overlaps))(
    "count every record of $id once and leave none out",
    ({ rows, whole }) => {
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(whole);
    },
  );

  test.each(breakdowns)("have no row of $id that is empty or larger than the whole", ({ rows, whole }) => {
    expect(rows.filter(({ count }) => count < 1 || count > whole)).toEqual([]);
    expect(rows).not.toEqual([]);
  });

  test("count the same positions by office as among the figures", () => {
    const figure = toFigures(portal as Portal).find(({ id }) => id === "odpowiedzi");
    const byOffice = breakdowns.find(({ id }) => id === "urzedy");
    const byStance = breakdowns.find(({ id }) => id === "stanowiska")?.rows ?? [];
    const none = byStance.filter(({ label }) => label === "brak odpowiedzi" || label === "bez stanowiska");
    expect(byOffice?.whole).toBe(figure?.value);
    expect(none.reduce((sum, { count }) => sum + count, 0)).toBe((figure?.whole ?? 0) - (figure?.value ?? 0));
  });

  test("have figures no larger than their denominators", () => {
    const parts = toFigures(portal as Portal).filter(({ id }) => id !== "czas-odpowiedzi");
    expect(parts.filter(({ value = 0, whole }) => value > whole)).toEqual([]);
  });
});

describe("a breakdown", () => {
  test.each([
    [19, true],
    [20, false],
  ])("of %i records is few: %s", (whole, few) => {
    expect(isFew({ whole })).toBe(few);
  });

  test("counts by stance, theme, office and year, and names what has none", () => {
    const portal = aPortal({
      meetings: [
        aMeeting({
          proposals: [
            aProposal({ id: "1", themes: ["lokale", "zielen"], response: aResponse() }),
            aProposal({ id: "2", themes: ["zielen"], response: aResponse({ unit: { office: "referat" } }) }),
            aProposal({ id: "3" }),
          ],
        }),
      ],
      offices: [anOffice({}), anOffice({ id: "referat" })],
      themes: [aTheme({}), aTheme({ id: "zielen" })],
    });
    const rows = Object.fromEntries(
      toBreakdowns(portal).map(({ id, rows: all }) => [id, all.map(({ label, count }) => [label, count])]),
    );
    expect(rows).toEqual({
      stanowiska: [
        ["przyjęto", 2],
        ["bez stanowiska", 1],
      ],
      wyniki: [["nie wiadomo jeszcze", 3]],
      zapowiedzi: [],
      tematy: [
        ["Temat zielen", 2],
        ["Temat lokale", 1],
        ["bez tematu", 1],
      ],
      urzedy: [
        ["Urząd referat", 1],
        ["Urząd wydzial", 1],
      ],
      programy: [["RPW 2026", 3]],
      lata: [["2025", 3]],
      sfery: [["zakres nie jest podany", 3]],
    });
  });
});

test("whatever the record, the parts of a whole add up to it, and no part is larger", () => {
  const proposal = fc.record({
    answered: fc.constantFrom("none", "silent", "said"),
    themes: fc.subarray(["lokale", "zielen"]),
    done: fc.nat({ max: 2 }),
    meeting: fc.nat({ max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(proposal, { maxLength: 25 }), (proposals) => {
      const meetings = [0, 1, 2].map((number) =>
        aMeeting({
          date: `202${number + 3}-03-10`,
          proposals: proposals
            .filter(({ meeting }) => meeting === number)
            .map((one, index) =>
              aProposal({ id: String(index + 1), themes: one.themes, ...toAnswer(one.answered, one.done) }),
            ),
        }),
      );
      const portal = aPortal({ meetings, themes: [aTheme({}), aTheme({ id: "zielen" })] });
      for (const { rows, whole, overlaps } of toBreakdowns(portal)) {
        const sum = rows.reduce((total, { count }) => total + count, 0);
        expect(overlaps ? sum >= whole : sum === whole).toBe(true);
        expect(rows.every(({ count }) => count >= 1 && count <= whole)).toBe(true);
      }
      const parts = toFigures(portal).filter(({ id }) => id !== "czas-odpowiedzi");
      expect(parts.every(({ value = 0, whole }) => value >= 0 && value <= whole)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

describe("a small record in words", () => {
  const done = { date: "2025-05-01", state: "done" as const, text: "Jest.", source: { title: "Źródło" } };
  const commitments = [
    { id: "a", evidence: "Sale", updates: [done] },
    { id: "b", evidence: "Sale" },
  ];
  const portal = aPortal({
    meetings: [
      aMeeting({
        proposals: [
          aProposal({ id: "1", themes: ["lokale"], response: aResponse({ commitments }) }),
          aProposal({ id: "2", response: aResponse() }),
          aProposal({ id: "3" }),
        ],
      }),
      aMeeting({ id: "plan", state: "planned", date: undefined, source: undefined }),
    ],
  });

  test("has figures that say what they are part of and how they were counted", () => {
    expect(toFigures(portal)).toEqual([
      {
        id: "spotkania",
        label: "Spotkania, które się odbyły",
        value: 1,
        whole: 2,
        words: "1 z 2\u00a0spotkań",
        method: "Spotkania planowane i odwołane są w portalu, ale nie liczą się jako odbyte.",
      },
      {
        id: "odpowiedzi",
        label: "Propozycje ze stanowiskiem miasta",
        value: 2,
        whole: 3,
        words: "2 z 3\u00a0propozycji",
        method:
          "Liczą się propozycje, przy których dokument zawiera tekst odpowiedzi, niezależnie od jej treści.",
      },
      {
        id: "stanowiska-z-zapowiedzia",
        label: "Stanowiska z zapowiedzią",
        value: 1,
        whole: 2,
        words: "1 z 2\u00a0stanowisk",
        method:
          "Liczą się stanowiska, w których miasto mówi, co zrobi; jedno może zawierać kilka zapowiedzi.",
      },
      {
        id: "wykonane",
        label: "Zapowiedzi, o których wiadomo, że je wykonano",
        value: 1,
        whole: 2,
        words: "1 z 2\u00a0zapowiedzi",
        method:
          "Przy 1 z 2 nie wiadomo jeszcze, co się stało, więc to najmniejsza możliwa liczba, a nie ocena.",
      },
      {
        id: "czas-odpowiedzi",
        label: "Mediana czasu od spotkania do odpowiedzi",
        whole: 0,
        words: "za mało znanych dat",
        method: "Data odpowiedzi i data spotkania są znane przy 0 z 2\u00a0stanowisk; medianę podajemy od 5.",
        value: undefined,
      },
    ]);
  });

  test("has tables that say what they count and how", () => {
    expect(toBreakdowns(portal)).toEqual([
      {
        whole: 3,
        noun: ["propozycja", "propozycje", "propozycji"],
        overlaps: false,
        id: "stanowiska",
        title: "Propozycje według stanowiska",
        method:
          "Etykieta stanowiska to odczyt redakcji z odpowiedzi miasta; każda propozycja liczy się raz. „Brak odpowiedzi” znaczy, że dokument zostawia przy propozycji puste miejsce; „bez stanowiska”, że portal nie ma jeszcze odpowiedzi.",
        rows: [
          { label: "przyjęto", path: "/propozycje/stanowisko/przyjeto/", count: 2 },
          { label: "bez stanowiska", count: 1 },
        ],
      },
      {
        whole: 3,
        noun: ["propozycja", "propozycje", "propozycji"],
        overlaps: false,
        id: "wyniki",
        title: "Propozycje według wyniku w programie",
        method:
          "Wynik to to, co z propozycją zrobił uchwalony program; podaje go redakcja, gdy program jest uchwalony. Każda propozycja liczy się raz.",
        rows: [{ label: "nie wiadomo jeszcze", count: 3 }],
      },
      {
        id: "zapowiedzi",
        title: "Zapowiedzi według stanu",
        method:
          "Zapowiedź to dosłowny fragment odpowiedzi, w którym miasto mówi, co zrobi. Każda liczy się raz, według najnowszej wiadomości i terminu na dzień danych. „Termin minął” nie znaczy, że nie wykonano: portal tego nie wie.",
        whole: 2,
        noun: ["zapowiedź", "zapowiedzi", "zapowiedzi"],
        overlaps: false,
        rows: [
          { label: "bez terminu", path: "/zapowiedzi/stan/bez-terminu/", count: 1 },
          { label: "wykonano", path: "/zapowiedzi/stan/wykonano/", count: 1 },
        ],
      },
      {
        whole: 3,
        noun: ["propozycja", "propozycje", "propozycji"],
        overlaps: true,
        id: "tematy",
        title: "Propozycje według tematu",
        method: "Tematy nadaje redakcja. Propozycja z kilkoma tematami liczy się przy każdym z nich.",
        rows: [
          { label: "Temat lokale", path: "/propozycje/temat/lokale/", count: 1 },
          { label: "bez tematu", count: 2 },
        ],
      },
      {
        whole: 2,
        noun: ["propozycja ze stanowiskiem", "propozycje ze stanowiskiem", "propozycji ze stanowiskiem"],
        overlaps: false,
        id: "urzedy",
        title: "Stanowiska według urzędu",
        method:
          "Liczy się jednostka, którą dokument wskazuje przy odpowiedzi, a gdy nie wskazuje żadnej, ta, która prowadziła spotkanie. Każde stanowisko liczy się raz; „brak odpowiedzi” nie jest stanowiskiem.",
        rows: [{ label: "Urząd wydzial", path: "/miasto/wydzial/", count: 2 }],
      },
      {
        whole: 3,
        noun: ["propozycja", "propozycje", "propozycji"],
        overlaps: false,
        id: "programy",
        title: "Propozycje według programu",
        method:
          "Liczy się program, do którego zbierano propozycje na spotkaniu. Każda propozycja liczy się raz.",
        rows: [{ label: "RPW 2026", path: "/programy/rpw-2026/", count: 3 }],
      },
      {
        whole: 3,
        noun: ["propozycja", "propozycje", "propozycji"],
        overlaps: false,
        id: "lata",
        title: "Propozycje według roku",
        method: "Liczy się rok spotkania. Każda propozycja liczy się raz.",
        rows: [{ label: "2025", path: "/propozycje/rok/2025/", count: 3 }],
      },
      {
        whole: 3,
        noun: ["propozycja", "propozycje", "propozycji"],
        overlaps: true,
        id: "sfery",
        title: "Propozycje według sfery zadań publicznych",
        method:
          "Sfera opisuje zakres całego spotkania, nie pojedynczej propozycji; propozycja liczy się przy każdej sferze swojego spotkania.",
        rows: [{ label: "zakres nie jest podany", count: 3 }],
      },
    ]);
  });
});

describe("the figures", () => {
  test("give a median only from five known dates on, and always say of how many", () => {
    expect(answerTimes(["2025-03-11", "2025-03-12", "2025-03-13", "2025-03-20", undefined])).toMatchObject({
      value: undefined,
      whole: 4,
      words: "za mało znanych dat",
    });
    expect(
      answerTimes(["2025-03-11", "2025-03-12", "2025-03-13", "2025-03-20", "2025-06-10", undefined]),
    ).toMatchObject({ value: 3, whole: 5, words: "3\u00a0dni" });
  });

  test("say of commitments how many are known to be done and how many nobody knows of", () => {
    const done = { date: "2025-05-01", state: "done" as const, text: "Jest.", source: { title: "Źródło" } };
    const commitments = [
      { id: "a", evidence: "Sale", updates: [done] },
      { id: "b", evidence: "Sale" },
    ];
    const portal = aPortal({
      meetings: [aMeeting({ proposals: [aProposal({ response: aResponse({ commitments }) })] })],
    });
    const kept = toFigures(portal).find(({ id }) => id === "wykonane");
    expect(kept?.words).toBe("1 z 2\u00a0zapowiedzi");
    expect(kept?.method).toContain("Przy 1 z 2 nie wiadomo");
  });
});

/** @param done how many commitments are done, beside one of which nothing is known */
function toAnswer(answered: string, done: number) {
  if (answered === "none") return {};
  if (answered === "silent") return { response: { stance: "no-answer" as const } };
  const update = { date: "2025-05-01", state: "done" as const, text: "Jest.", source: { title: "Źródło" } };
  const commitments = Array.from({ length: done + 1 }, (_, index) => ({
    id: `z${index}`,
    evidence: "Sale",
    updates: index === 0 ? [] : [update],
  }));
  return { response: aResponse({ commitments }) };
}

/** Of answers given on these days to proposals of 10 March 2025. */
function answerTimes(dates: readonly (string | undefined)[]) {
  const proposals = dates.map((date, index) =>
    aProposal({ id: String(index + 1), response: aResponse(date === undefined ? {} : { date }) }),
  );
  const portal = aPortal({ meetings: [aMeeting({ date: "2025-03-10", proposals })] });
  return toFigures(portal).find(({ id }) => id === "czas-odpowiedzi");
}
