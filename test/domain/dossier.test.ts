import { describe, expect, test } from "vitest";
import { toDossierYears, toStanceCounts } from "../../src/domain/dossier.ts";
import { aMeeting, aPortal, aProgramme, aProposal, aResponse } from "../builders/entries.ts";

const portal = aPortal({
  programmes: [aProgramme({ adopted: { date: "2025-11-20", title: "Uchwała" } })],
  meetings: [
    aMeeting({
      date: "2024-05-10",
      proposals: [
        aProposal({ id: "1", response: aResponse({ commitments: [{ id: "a", evidence: "Sale" }] }) }),
        aProposal({ id: "2", response: { stance: "no-answer" } }),
        aProposal({ id: "3", outcome: { status: "included", paragraph: "§ 1" } }),
      ],
    }),
    aMeeting({ date: "2025-03-10", proposals: [aProposal({ response: aResponse() })] }),
    aMeeting({ date: "2025-04-10" }),
    aMeeting({ id: "kiedys", state: "planned", date: undefined, source: undefined }),
  ],
});

describe("a dossier", () => {
  test("counts what happened in each year, newest first, without a date last", () => {
    expect(toDossierYears(portal.proposals, portal.meetings)).toEqual([
      {
        year: "2025",
        meetings: 2,
        proposals: 1,
        answered: 1,
        commitments: 0,
        outcomes: [{ status: "unknown", count: 1 }],
      },
      {
        year: "2024",
        meetings: 1,
        proposals: 3,
        answered: 1,
        commitments: 1,
        outcomes: [
          { status: "unknown", count: 2 },
          { status: "included", count: 1 },
        ],
      },
      { year: undefined, meetings: 1, proposals: 0, answered: 0, commitments: 0, outcomes: [] },
    ]);
  });

  test("has the years of proposals and of meetings alike, in whatever order they come", () => {
    const yearsOf = (proposals: typeof portal.proposals, meetings: typeof portal.meetings) =>
      toDossierYears(proposals, meetings).map(({ year }) => year);
    expect(yearsOf(portal.proposals.toReversed(), [])).toEqual(["2025", "2024"]);
    expect(yearsOf([], portal.meetings.toReversed())).toEqual(["2025", "2024", undefined]);
  });

  test("counts every proposal in one year and leaves none out", () => {
    const years = toDossierYears(portal.proposals, portal.meetings);
    const sum = (key: "meetings" | "proposals") => years.reduce((total, row) => total + row[key], 0);
    expect([sum("meetings"), sum("proposals")]).toEqual([portal.meetings.length, portal.proposals.length]);
  });

  test("has no year where there is nothing", () => {
    expect(toDossierYears([], [])).toEqual([]);
  });

  test("counts stances in their order, without those never taken and without proposals not answered", () => {
    expect(toStanceCounts(portal.proposals)).toEqual([
      { stance: "accepted", count: 2 },
      { stance: "no-answer", count: 1 },
    ]);
  });
});
