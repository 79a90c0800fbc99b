import { describe, expect, test } from "vitest";
import { findNewestDate } from "../../src/domain/newest-date.ts";
import { aMeeting, aPortal, aProposal, aResponse } from "../builders/entries.ts";

const text = "Sale zostaną wskazane do końca maja.";

describe("the newest day that a record speaks of as past", () => {
  test("is that of the newest held meeting, not of a planned one", () => {
    const meetings = [
      aMeeting({ date: "2025-03-10" }),
      aMeeting({ date: "2025-09-01", state: "planned" }),
      aMeeting({ date: "2025-02-01", proposals: [aProposal()] }),
    ];
    expect(findNewestDate(aPortal({ meetings }))).toBe("2025-03-10");
  });

  test("counts responses, updates and corrections, but not the terms of commitments", () => {
    const commitments = [
      {
        id: "sale",
        evidence: text,
        due: { date: "2031-05-31", asWritten: "do końca maja" },
        updates: [
          { date: "2025-05-02", state: "done" as const, text: "Są.", source: { title: "Komunikat" } },
        ],
      },
    ];
    const proposals = [aProposal({ response: aResponse({ text, date: "2025-04-01", commitments }) })];
    expect(findNewestDate(aPortal({ meetings: [aMeeting({ proposals })] }))).toBe("2025-05-02");
    const corrections = [{ date: "2025-06-01", was: "źle", is: "dobrze" }];
    expect(findNewestDate(aPortal({ meetings: [aMeeting({ proposals, corrections })] }))).toBe("2025-06-01");
  });

  test("is one of a response without a date where that of its meeting is known", () => {
    const proposals = [aProposal(), aProposal({ id: "2", response: aResponse({ text }) })];
    expect(findNewestDate(aPortal({ meetings: [aMeeting({ date: "2025-03-10", proposals })] }))).toBe(
      "2025-03-10",
    );
  });

  test("is unknown where nothing has happened yet", () => {
    expect(findNewestDate(aPortal({ meetings: [aMeeting({ state: "planned" })] }))).toBeUndefined();
  });
});
