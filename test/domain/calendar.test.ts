import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateSchema, isCalendarDate, monthSchema, timeSchema } from "../../src/domain/calendar.ts";

describe("a day of the calendar", () => {
  test.each(["2025-06-24", "2024-02-29", "2000-02-29", "1990-12-31"])("is %s", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    "2025-02-29",
    "1900-02-29",
    "2025-04-31",
    "2025-13-01",
    "2025-00-10",
    "2025-6-24",
    "24.06.2025",
    "",
  ])("is not %j", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test("is every day that a clock can show", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2200-12-31"), noInvalidDate: true });
    fc.assert(fc.property(days, (day) => isCalendarDate(day.toISOString().slice(0, 10))));
  });

  test("is the same whether YAML reads it as a text or as a moment", () => {
    expect(dateSchema.parse(new Date("2025-06-24T00:00:00Z"))).toBe(dateSchema.parse("2025-06-24"));
  });
});

test.each([
  [monthSchema, "2025-06", true],
  [monthSchema, "2025-13", false],
  [monthSchema, "2025-6", false],
  [timeSchema, "00:00", true],
  [timeSchema, "23:59", true],
  [timeSchema, "24:00", false],
  [timeSchema, "9:30", false],
  [timeSchema, "17.00", false],
] as const)("case %#: %o takes %s: %s", (schema, text, isValid) => {
  expect(schema.safeParse(text).success).toBe(isValid);
});
