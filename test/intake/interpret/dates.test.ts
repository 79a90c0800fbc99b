import { expect, test } from "vitest";
import { findDates } from "../../../src/intake/interpret/dates.ts";

test.each([
  ["24-go czerwca 2025 roku", "2025-06-24"],
  ["w dniu dwudziestym czwartym czerwca 2025 roku", "2025-06-24"],
])("date: %s", (text, expected) => {
  expect(findDates(text)[0]?.date).toBe(expected);
});
