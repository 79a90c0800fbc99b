import { expect, test } from "vitest";
import { romanNumber, toRoman } from "../../../src/intake/interpret/roman.ts";

test.each([
  [1, "I"],
  [4, "IV"],
  [9, "IX"],
  [14, "XIV"],
  [39, "XXXIX"],
  [40, "XL"],
  [49, "XLIX"],
  [50, "L"],
  [68, "LXVIII"],
])("%i is %s", (number, roman) => {
  expect([toRoman(number), romanNumber(roman)]).toEqual([roman, number]);
});

test("a word is no roman number", () => {
  expect(romanNumber("Miasto")).toBe(0);
});
