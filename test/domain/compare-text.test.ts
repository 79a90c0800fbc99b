import { expect, test } from "vitest";
import { compareText } from "../../src/domain/compare-text.ts";

test.each([
  ["a", "b", -1],
  ["b", "a", 1],
  ["a", "a", 0],
  ["", "a", -1],
  ["Z", "a", -1],
  ["ó", "p", 1],
])("%j compared with %j: %i", (a, b, order) => {
  expect(compareText(a, b)).toBe(order);
});
