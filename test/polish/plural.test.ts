import { expect, test } from "vitest";
import { formatCount, formatNumber, pluralForm } from "../../src/polish/plural.ts";

const person = ["osoba", "osoby", "osób"] as const;

test.each([
  [0, "osób"],
  [1, "osoba"],
  [2, "osoby"],
  [4, "osoby"],
  [5, "osób"],
  [11, "osób"],
  [12, "osób"],
  [14, "osób"],
  [21, "osób"],
  [22, "osoby"],
  [25, "osób"],
  [101, "osób"],
  [102, "osoby"],
  [112, "osób"],
  [122, "osoby"],
  [1000, "osób"],
])("%i %s", (count, form) => {
  expect(pluralForm(count, person)).toBe(form);
});

test("a number and its noun do not part at the end of a line", () => {
  expect(formatCount(7, ["propozycja", "propozycje", "propozycji"])).toBe("7\u00a0propozycji");
});

test.each([
  [0, "0"],
  [999, "999"],
  [1491, "1491"],
  [12700, "12\u00a0700"],
  [1234567, "1\u00a0234\u00a0567"],
])("%i is written %j", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test("a number is written as the engine would format it", () => {
  const numbers = new Intl.NumberFormat("pl");
  for (let value = -20; value < 20_000; value += 1) expect(formatNumber(value)).toBe(numbers.format(value));
  expect(formatNumber(1.5)).toBe(numbers.format(1.5));
});
