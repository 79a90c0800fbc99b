import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween, formatShare, median } from "../../../src/domain/statistics/numbers.ts";

describe("the median", () => {
  test.each([
    [[], undefined],
    [[7], 7],
    [[1, 2], 1.5],
    [[3, 1, 2], 2],
    [[10, 1, 3, 2], 2.5],
    [[100, 9, 10], 10],
    [[5, 5, 5, 5], 5],
    [[-4, 4], 0],
  ])("of %j is %s", (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  test("has as many numbers below as above, whatever their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (numbers) => {
        const middle = median(numbers) ?? NaN;
        expect(numbers.filter((value) => value < middle).length).toBeLessThanOrEqual(numbers.length / 2);
        expect(numbers.filter((value) => value > middle).length).toBeLessThanOrEqual(numbers.length / 2);
        expect(median(numbers.toReversed())).toBe(middle);
      }),
    );
  });
});

describe("days between", () => {
  test.each([
    ["2025-06-24", "2025-06-24", 0],
    ["2025-06-24", "2025-07-01", 7],
    ["2024-02-28", "2024-03-01", 2],
    ["2025-02-28", "2025-03-01", 1],
    ["2024-12-31", "2025-01-01", 1],
    ["2025-03-29", "2025-03-31", 2],
    ["2025-10-25", "2025-10-27", 2],
    ["2025-07-01", "2025-06-24", -7],
  ])("%s and %s are %i", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe("a share", () => {
  test.each([
    [0, 0, "–"],
    [0, 65, "0%"],
    [1, 300, "poniżej 1%"],
    [1, 100, "1%"],
    [1, 3, "33%"],
    [2, 3, "67%"],
    [299, 300, "ponad 99%"],
    [65, 65, "100%"],
  ])("of %i in %i is %s", (part, whole, text) => {
    expect(formatShare(part, whole)).toBe(text);
  });
});
