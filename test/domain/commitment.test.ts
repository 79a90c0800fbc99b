import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPolishDay } from "../../scripts/git/polish-day.ts";
import { lastDayOf } from "../../src/domain/calendar.ts";
import { commitmentSchema, toCommitment } from "../../src/domain/commitment.ts";

describe("a term is over", () => {
  test.each([
    [{ date: "2025-05-31" }, "2025-05-31", false],
    [{ date: "2025-05-31" }, "2025-06-01", true],
    [{ month: "2025-02" }, "2025-02-28", false],
    [{ month: "2025-02" }, "2025-03-01", true],
    [{ month: "2024-02" }, "2024-02-29", false],
    [{ month: "2024-02" }, "2024-03-01", true],
    [{ month: "2025-12" }, "2025-12-31", false],
    [{ month: "2025-12" }, "2026-01-01", true],
    [{ year: 2025 }, "2025-12-31", false],
    [{ year: 2025 }, "2026-01-01", true],
  ])("%o on %s: %s", (due, asOf, overdue) => {
    expect(aCommitment({ due: { ...due, asWritten: "termin" } }, asOf).overdue).toBe(overdue);
  });

  test("never where the city gave none", () => {
    expect(aCommitment({}, "9999-12-31")).toMatchObject({ term: undefined, overdue: false });
  });

  test.each([
    ["in-progress", true],
    ["done", false],
    ["abandoned", false],
  ] as const)("when it is %s: %s", (state, overdue) => {
    const due = { year: 2024, asWritten: "w 2024 roku" };
    const commitment = aCommitment({ due, updates: [anUpdate("2024-05-01", state)] }, "2025-01-01");
    expect({ state: commitment.state, overdue: commitment.overdue }).toEqual({ state, overdue });
  });
});

describe("a term is over from midnight in Poland", () => {
  test.each([
    [{ date: "2025-07-15" }, "2025-07-15T21:59:59Z", false],
    [{ date: "2025-07-15" }, "2025-07-15T22:00:00Z", true],
    [{ date: "2025-01-15" }, "2025-01-15T22:59:59Z", false],
    [{ date: "2025-01-15" }, "2025-01-15T23:00:00Z", true],
    [{ date: "2025-03-30" }, "2025-03-30T21:59:59Z", false],
    [{ date: "2025-03-30" }, "2025-03-30T22:00:00Z", true],
    [{ month: "2025-10" }, "2025-10-31T22:59:59Z", false],
    [{ month: "2025-10" }, "2025-10-31T23:00:00Z", true],
    [{ year: 2025 }, "2025-12-31T22:59:59Z", false],
    [{ year: 2025 }, "2025-12-31T23:00:00Z", true],
  ])("%o at %s: %s", (due, moment, overdue) => {
    const asOf = toPolishDay(String(Date.parse(moment) / 1000));
    expect(aCommitment({ due: { ...due, asWritten: "termin" } }, asOf).overdue).toBe(overdue);
  });

  test("the day after its last day and on every later one, never earlier", () => {
    const days = fc.integer({ min: 0, max: 60_000 }).map(toDay);
    const dues = fc.oneof(
      days.map((date) => ({ date })),
      days.map((date) => ({ month: date.slice(0, 7) })),
      days.map((date) => ({ year: Number(date.slice(0, 4)) })),
    );
    fc.assert(
      fc.property(dues, days, (due, asOf) => {
        const { term, overdue } = aCommitment({ due: { ...due, asWritten: "termin" } }, asOf);
        const isCovered = asOf.startsWith(term ?? "-");
        expect(overdue).toBe(!isCovered && asOf > (term ?? ""));
      }),
    );
  });
});

describe("the state of a commitment", () => {
  test("is announced before anything is known", () => {
    expect(aCommitment({}, "2025-01-01").state).toBe("announced");
  });

  test("is that of the newest update, in whatever order they are written", () => {
    const updates = [anUpdate("2025-03-01", "done"), anUpdate("2024-03-01", "in-progress")];
    const commitment = aCommitment({ updates }, "2025-06-01");
    expect(commitment.state).toBe("done");
    expect(commitment.updates.map(({ date }) => date)).toEqual(["2024-03-01", "2025-03-01"]);
  });

  test("is that of the later written of two updates of one day", () => {
    const updates = [anUpdate("2025-03-01", "in-progress"), anUpdate("2025-03-01", "abandoned")];
    expect(aCommitment({ updates }, "2025-06-01").state).toBe("abandoned");
  });
});

test.each([
  [{ date: "2025-05-31" }, "2025-05-31"],
  [{ month: "2025-05" }, "2025-05"],
  [{ year: 2030 }, "2030"],
])("the term of %o is %s", (due, term) => {
  expect(aCommitment({ due: { ...due, asWritten: "termin" } }, "2025-01-01").term).toBe(term);
});

test.each([
  ["2025-06-24", "2025-06-24"],
  ["2025-06", "2025-06-30"],
  ["2023-02", "2023-02-28"],
  ["2024-02", "2024-02-29"],
  ["2100-02", "2100-02-28"],
  ["2025-12", "2025-12-31"],
  ["2030", "2030-12-31"],
])("the last day of %s is %s", (term, day) => {
  expect(lastDayOf(term)).toBe(day);
});

/** Days since the beginning of 1995. */
function toDay(number: number): string {
  return new Date(Date.UTC(1995, 0, 1 + number)).toISOString().slice(0, 10);
}

function aCommitment(fields: object, asOf: string) {
  return toCommitment(commitmentSchema.parse({ id: "a", evidence: "zrobimy", ...fields }), asOf);
}

function anUpdate(date: string, state: "in-progress" | "done" | "abandoned") {
  return { date, state, text: "Wiadomość.", source: { title: "Źródło" } };
}
