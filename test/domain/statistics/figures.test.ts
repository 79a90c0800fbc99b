import { describe, expect, test } from "vitest";
import { toFigures } from "../../../src/domain/statistics/figures.ts";
import { aMeeting, aPortal, aProposal, aResponse } from "../../builders/entries.ts";

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

  test("say a median in days, and how many of the answers it rests on", () => {
    const next = "2025-03-11";
    expect(answerTimes([next, next, next, next, next])).toMatchObject({ value: 1, words: "1\u00a0dzień" });
    const five = ["2025-03-15", "2025-03-15", "2025-03-15", "2025-03-15", "2025-03-15"];
    expect(answerTimes(five)).toMatchObject({ value: 5, words: "5\u00a0dni" });
    const later = ["2025-03-12", "2025-03-12", "2025-03-12"];
    expect(answerTimes([next, next, next, ...later, undefined])).toEqual({
      ...{ id: "czas-odpowiedzi", label: "Mediana czasu od spotkania do odpowiedzi", value: 1.5, whole: 6 },
      words: "1,5\u00a0dnia",
      method:
        "Data odpowiedzi i data spotkania są znane przy 6 z 7\u00a0stanowisk; połowa tych odpowiedzi przyszła nie później. Liczą się dni kalendarzowe.",
    });
  });

  test("count no days from a meeting whose day is not known", () => {
    const proposals = [aProposal({ response: aResponse({ date: "2025-03-11" }) })];
    const meetings = [aMeeting({ id: "a", state: "cancelled", date: undefined, proposals })];
    expect(toFigures(aPortal({ meetings })).at(-1)).toMatchObject({
      method: "Data odpowiedzi i data spotkania są znane przy 0 z 1\u00a0stanowiska; medianę podajemy od 5.",
    });
  });

  test.each([
    [1, 0, "1 z 1 spotkania, 1 z 1 propozycji, 1 z 1 stanowiska, 0 z 1 zapowiedzi, za mało znanych dat"],
    [3, 1, "3 z 3 spotkań, 3 z 3 propozycji, 3 z 3 stanowisk, 1 z 3 zapowiedzi, za mało znanych dat"],
    [5, 5, "5 z 5 spotkań, 5 z 5 propozycji, 5 z 5 stanowisk, 5 z 5 zapowiedzi, za mało znanych dat"],
  ])("of %i meetings with an answer each, %i of which was kept: %s", (count, kept, words) => {
    const done = { date: "2025-05-01", state: "done" as const, text: "Jest.", source: { title: "Źródło" } };
    const meetings = Array.from({ length: count }, (_, index) => {
      const commitments = [{ id: "a", evidence: "Sale", updates: index < kept ? [done] : [] }];
      return aMeeting({ id: `m${index}`, proposals: [aProposal({ response: aResponse({ commitments }) })] });
    });
    const said = toFigures(aPortal({ meetings })).map((figure) => figure.words.replaceAll("\u00a0", " "));
    expect(said.join(", ")).toBe(words);
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

/** Of answers given on these days to proposals of 10 March 2025. */
function answerTimes(dates: readonly (string | undefined)[]) {
  const proposals = dates.map((date, index) =>
    aProposal({ id: String(index + 1), response: aResponse(date === undefined ? {} : { date }) }),
  );
  const portal = aPortal({ meetings: [aMeeting({ date: "2025-03-10", proposals })] });
  return toFigures(portal).find(({ id }) => id === "czas-odpowiedzi");
}
