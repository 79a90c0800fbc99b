import { expect, test } from "vitest";
import { toStatutoryDeadlines } from "../../src/domain/programme.ts";

test("the law sets two days for a programme: adoption before its year, report after it", () => {
  const dates = toStatutoryDeadlines({ year: 2026 }).map(({ kind, date }) => [kind, date]);
  expect(dates).toEqual([
    ["adoption", "2025-11-30"],
    ["report", "2027-05-31"],
  ]);
});

test("each of the two days says what has to be done by then", () => {
  expect(toStatutoryDeadlines({ year: 2026 }).map(({ label }) => label)).toEqual([
    "uchwalenie programu",
    "sprawozdanie z realizacji programu",
  ]);
});

test("each of the two days names its place in the act", () => {
  expect(toStatutoryDeadlines({ year: 2026 }).map(({ basis }) => basis)).toEqual([
    "art. 5a ustawy o działalności pożytku publicznego i o wolontariacie",
    "art. 5a ustawy o działalności pożytku publicznego i o wolontariacie",
  ]);
});
