import { expect, test } from "vitest";
import {
  keepReadings,
  type StanceReading,
  toKnownStance,
  toReadingChanges,
} from "../../../src/domain/history/stance-readings.ts";

const worded = (stance: StanceReading["stance"], date: string): StanceReading => ({
  ...{ stance, date },
  isWorded: stance !== undefined,
});

test("of the readings the first and those that differ from the one before are kept", () => {
  const readings = [
    worded(undefined, "2025-01-01"),
    worded("forwarded", "2025-02-01"),
    worded("forwarded", "2025-03-01"),
    worded("declined", "2025-04-01"),
    worded("forwarded", "2025-05-01"),
  ];
  expect(keepReadings(readings).map(({ date }) => date)).toEqual([
    "2025-01-01",
    "2025-02-01",
    "2025-04-01",
    "2025-05-01",
  ]);
});

test("a reading that was never changed is no history", () => {
  expect(keepReadings([worded("forwarded", "2025-01-01"), worded("forwarded", "2025-02-01")])).toEqual([]);
  expect(keepReadings([])).toEqual([]);
});

test("changes are told newest first, and the coming and going of words is none", () => {
  const readings = [
    worded(undefined, "2025-01-01"),
    worded("forwarded", "2025-02-01"),
    worded("declined", "2025-03-01"),
    worded(undefined, "2025-04-01"),
  ];
  expect(toReadingChanges(readings)).toEqual([{ date: "2025-03-01", was: "forwarded", is: "declined" }]);
});

test("a position without words that comes or goes is a change of its own", () => {
  const readings: readonly StanceReading[] = [
    { date: "2025-01-01", isWorded: false },
    { date: "2025-02-01", stance: "forwarded", isWorded: false },
    { isWorded: false },
  ];
  expect(toReadingChanges(readings)).toEqual([
    { date: undefined, was: "forwarded", is: undefined },
    { date: "2025-02-01", was: undefined, is: "forwarded" },
  ]);
});

test.each([
  ["declined", "declined"],
  ["rejected", undefined],
])("a stance once written %s is %s", (asWritten, stance) => {
  expect(toKnownStance(asWritten)).toBe(stance);
});
