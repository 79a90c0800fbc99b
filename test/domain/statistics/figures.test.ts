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
