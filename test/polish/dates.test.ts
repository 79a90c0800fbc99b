import { expect, test } from "vitest";
import { formatDate, formatDateWithWeekday, formatHours, readPolishDay } from "../../src/polish/dates.ts";

test.each([
  ["2025-01-01", "1_stycznia 2025"],
  ["2025-02-10", "10_lutego 2025"],
  ["2025-03-31", "31_marca 2025"],
  ["2025-04-05", "5_kwietnia 2025"],
  ["2025-05-09", "9_maja 2025"],
  ["2025-06-24", "24_czerwca 2025"],
  ["2025-07-01", "1_lipca 2025"],
  ["2025-08-15", "15_sierpnia 2025"],
  ["2025-09-02", "2_września 2025"],
  ["2025-10-30", "30_października 2025"],
  ["2025-11-11", "11_listopada 2025"],
  ["2025-12-24", "24_grudnia 2025"],
  ["2025-06", "czerwiec 2025"],
  ["2025-10", "październik 2025"],
  ["2030", "2030"],
])("%s is %s", (date, words) => {
  expect(formatDate(date)).toBe(words.replaceAll("_", "\u00a0"));
});

test.each([
  ["2025-06-24", "wtorek"],
  ["2024-02-29", "czwartek"],
  ["2000-01-01", "sobota"],
  ["2026-03-29", "niedziela"],
])("%s was a %s, wherever the machine stands", (date, weekday) => {
  expect(formatDateWithWeekday(date)).toBe(`${weekday}, ${formatDate(date)}`);
});

test.each([
  ["17:00", "19:30", "17:00–19:30"],
  ["17:00", undefined, "17:00"],
])("%s to %s is %s", (start, end, words) => {
  expect(formatHours(start, end)).toBe(words);
});

test.each([
  ["24.06.2025", "2025-06-24"],
  ["4.6.2025", "2025-06-04"],
  [" 04.06.2025 r.", "2025-06-04"],
  ["4 czerwca 2025 roku", "2025-06-04"],
  ["wtorek, 24 Czerwca 2025", "2025-06-24"],
  ["2025-6-4", "2025-06-04"],
  ["2025/06/24", "2025-06-24"],
  ["2025.06.24", "2025-06-24"],
  ["20250624", "2025-06-24"],
  ["2025-06-24T17:00:00", "2025-06-24"],
  ["24/06/2025", "2025-06-24"],
  ["24-06-2025", "2025-06-24"],
  ["06/24/2025", "2025-06-24"],
  ["06-06-2025", "2025-06-06"],
])("%s is surely %s", (text, day) => {
  expect(readPolishDay(text)).toBe(day);
});

test.each([
  ["04/06/2025"],
  ["04-06-2025"],
  ["12/11/2025"],
  ["30.02.2025"],
  ["30 lutego 2025"],
  ["24.13.2025"],
  ["24.06/2025"],
  ["2025-06"],
  ["2025-6/4"],
  ["2025111"],
  ["24 juin 2025"],
  ["24.06.25"],
  ["czerwiec 2025"],
  ["wczoraj"],
  [""],
])("%j is no day, or may be another one", (text) => {
  expect(readPolishDay(text)).toBeUndefined();
});
