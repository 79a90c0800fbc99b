import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Portal } from "../../../src/domain/portal.ts";
import { isFew } from "../../../src/domain/statistics/breakdown.ts";
import { toBreakdowns } from "../../../src/domain/statistics/breakdowns.ts";
import { toFigures } from "../../../src/domain/statistics/figures.ts";
import { assemblePortal } from "../../../src/domain/assemble/assemble-portal.ts";
import {
  aMeeting,
  anOffice,
  aPortal,
  aProgramme,
  aProposal,
  aResponse,
  aTheme,
} from "../../builders/entries.ts";
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

test("rows stand from the newest year and the busiest office, and what has no day or sphere has a row", () => {
  const answeredBy = (office: string, id: string) =>
    aProposal({ id, response: aResponse({ unit: { office } }) });
  const portal = aPortal({
    meetings: [
      aMeeting({ date: "2024-03-10", proposals: [answeredBy("a", "1"), answeredBy("wydzial", "2")] }),
      aMeeting({ date: "2025-03-10", spheres: ["7"], proposals: [answeredBy("wydzial", "1")] }),
      aMeeting({ date: "2023-03-10", proposals: [answeredBy("wydzial", "1")] }),
      aMeeting({ id: "b", state: "cancelled", date: undefined, proposals: [answeredBy("b", "1")] }),
    ],
    offices: ["a", "b", "wydzial"].map((id) => anOffice({ id, name: `Urząd ${id}` })),
    programmes: [aProgramme({}), aProgramme({ id: "rpw-2027" })],
  });
  const rows = new Map(toBreakdowns(portal).map((one) => [one.id, one.rows]));
  expect(["urzedy", "lata", "programy", "sfery"].map((id) => rows.get(id))).toEqual([
    [
      { label: "Urząd wydzial", path: "/miasto/wydzial/", count: 3 },
      { label: "Urząd a", path: "/miasto/a/", count: 1 },
      { label: "Urząd b", path: "/miasto/b/", count: 1 },
    ],
    [
      { label: "2025", path: "/propozycje/rok/2025/", count: 1 },
      { label: "2024", path: "/propozycje/rok/2024/", count: 2 },
      { label: "2023", path: "/propozycje/rok/2023/", count: 1 },
      { label: "data spotkania nieznana", count: 1 },
    ],
    [{ label: "RPW 2026", path: "/programy/rpw-2026/", count: 5 }],
    [
      { label: "7. pierwsza sfera", path: "/sfery/7/", count: 1 },
      { label: "zakres nie jest podany", count: 4 },
    ],
  ]);
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
