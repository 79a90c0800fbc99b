import { expect, test } from "vitest";
import { toReadingChanges } from "../../../src/domain/history/stance-readings.ts";
import { toTextChanges } from "../../../src/domain/history/text-changes.ts";
import { positionName, toUpdateNames } from "../../../src/domain/history/happenings.ts";

test("A position is called by its day", () => {
  expect(positionName("2025-04-02")).toBe("stanowisko-2025-04-02");
});

test("Words about a commitment are called by it, their day and what they find, and by their rank where all are alike", () => {
  const [one, other] = ["2025-06-01", "2025-06-02"];
  const findings = [
    { date: one, state: "in-progress" },
    { date: one, state: "done" },
    { date: other, state: "in-progress" },
    { date: one, state: "in-progress" },
    { date: one, state: "in-progress" },
  ];
  expect(toUpdateNames("sale", findings)).toEqual([
    "zapowiedz-sale-2025-06-01-in-progress",
    "zapowiedz-sale-2025-06-01-done",
    "zapowiedz-sale-2025-06-02-in-progress",
    "zapowiedz-sale-2025-06-01-in-progress-2",
    "zapowiedz-sale-2025-06-01-in-progress-3",
  ]);
  expect(toUpdateNames("sale", [])).toEqual([]);
});

test("A change keeps the place of the version that it made", () => {
  const texts = toTextChanges([
    { date: "2025-01-01", order: 1, proposalText: "Raz" },
    { date: "2025-01-02", order: 4, proposalText: "Dwa" },
    { proposalText: "Trzy" },
  ]);
  expect(texts.map(({ date, order }) => [date, order])).toEqual([
    [undefined, undefined],
    ["2025-01-02", 4],
  ]);
  const readings = toReadingChanges([
    { date: "2025-01-01", order: 1, stance: "accepted", isWorded: true },
    { date: "2025-01-02", order: 4, stance: "declined", isWorded: true },
  ]);
  expect(readings).toEqual([{ date: "2025-01-02", order: 4, was: "accepted", is: "declined" }]);
});
