import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commitmentSchema, toCommitment } from "../../src/domain/commitment.ts";
import { isOpen, standingIds, toCommitmentRecords, toStanding } from "../../src/domain/commitment-record.ts";
import { aMeeting, anOffice, aPortal, aProposal, aResponse } from "../builders/entries.ts";

const asOf = "2025-06-30";

describe("a commitment stands", () => {
  test.each([
    ["undated", {}, []],
    ["upcoming", { date: "2025-06-30" }, []],
    ["overdue", { date: "2025-06-29" }, []],
    ["upcoming", { month: "2025-06" }, []],
    ["overdue", { month: "2025-05" }, []],
    ["upcoming", { year: 2025 }, []],
    ["overdue", { year: 2024 }, []],
    ["overdue", { year: 2024 }, ["in-progress"]],
    ["undated", {}, ["in-progress"]],
    ["done", { year: 2024 }, ["done"]],
    ["done", {}, ["in-progress", "done"]],
    ["abandoned", { year: 2030 }, ["abandoned"]],
    ["overdue", { year: 2024 }, ["done", "in-progress"]],
  ] as const)("%s with the term %j after the news %j", (standing, due, states) => {
    expect(toStanding(aCommitment(due, states))).toBe(standing);
  });

  test("in exactly one place, open or closed, whatever its term and news", () => {
    const due = fc.option(fc.integer({ min: 2020, max: 2030 }), { nil: undefined });
    const states = fc.array(fc.constantFrom("in-progress", "done", "abandoned"), { maxLength: 4 });
    fc.assert(
      fc.property(due, states, (year, news) => {
        const commitment = aCommitment(year === undefined ? {} : { year }, news);
        const standing = toStanding(commitment);
        expect(standingIds).toContain(standing);
        expect(isOpen(standing)).toBe(["announced", "in-progress"].includes(commitment.state));
        expect(standing === "overdue").toBe(commitment.overdue);
      }),
    );
  });
});

describe("the records of commitments", () => {
  test("stand by standing, open ones by their nearest term, closed ones by their latest news", () => {
    const commitments = [
      closed("zaniechana", "2025-04-01", "abandoned"),
      closed("wykonana-dawno", "2025-03-11", "done"),
      closed("wykonana-niedawno", "2025-04-10", "done"),
      { id: "bez-terminu", evidence: "zrobimy" },
      { id: "na-rok", evidence: "zrobimy", due: { year: 2026, asWritten: "zrobimy" } },
      { id: "na-dzien", evidence: "zrobimy", due: { date: "2026-12-30", asWritten: "zrobimy" } },
      { id: "maj", evidence: "zrobimy", due: { month: "2025-05", asWritten: "zrobimy" } },
      { id: "kwiecien", evidence: "zrobimy", due: { month: "2025-04", asWritten: "zrobimy" } },
    ];
    expect(recordsOf(commitments).map(({ commitment, standing }) => [commitment.id, standing])).toEqual([
      ["kwiecien", "overdue"],
      ["maj", "overdue"],
      ["na-dzien", "upcoming"],
      ["na-rok", "upcoming"],
      ["bez-terminu", "undated"],
      ["wykonana-niedawno", "done"],
      ["wykonana-dawno", "done"],
      ["zaniechana", "abandoned"],
    ]);
  });

  test("name the unit that answered, else the unit that held the meeting", () => {
    const commitments = [{ id: "a", evidence: "zrobimy" }];
    const offices = (unit?: { office: string }) =>
      recordsOf(commitments, unit).map(({ office }) => office.id);
    expect([offices({ office: "referat" }), offices()]).toEqual([["referat"], ["wydzial"]]);
  });
});

function aCommitment(due: object, states: readonly string[]) {
  const updates = states.map((state, index) => ({
    date: `2025-01-0${index + 1}`,
    state,
    text: "Wiadomość.",
    source: { title: "Źródło" },
  }));
  const term = Object.keys(due).length === 0 ? {} : { due: { ...due, asWritten: "termin" } };
  return toCommitment(commitmentSchema.parse({ id: "a", evidence: "zrobimy", updates, ...term }), asOf);
}

function closed(id: string, date: string, state: "done" | "abandoned") {
  const updates = [{ date, state, text: "Wiadomość.", source: { title: "Źródło" } }];
  return { id, evidence: "zrobimy", updates };
}

function recordsOf(
  commitments: NonNullable<Parameters<typeof aResponse>[0]>["commitments"],
  unit?: { office: string },
) {
  const response = aResponse({ text: "zrobimy", commitments, ...(unit === undefined ? {} : { unit }) });
  const meetings = [aMeeting({ proposals: [aProposal({ response })] })];
  const portal = aPortal({ meetings, offices: [anOffice({}), anOffice({ id: "referat" })] }, { asOf });
  return toCommitmentRecords(portal.proposals);
}
