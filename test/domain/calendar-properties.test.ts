import fc from "fast-check";
import { expect, test } from "vitest";
import { dateSchema, isCalendarDate, lastDayOf } from "../../src/domain/calendar.ts";
import { formatDate } from "../../src/polish/dates.ts";

const days = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const [year, month, day] = [
  fc.integer({ min: 1900, max: 2199 }),
  fc.integer({ min: 0, max: 13 }),
  fc.nat(32),
];

test("a day is taken as it is written, and again when it was taken once", () => {
  fc.assert(fc.property(days, (text) => dateSchema.parse(dateSchema.parse(text)) === text));
});

test("a day in words is that day and no other", () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      expect(formatDate(one) === formatDate(other)).toBe(one === other);
      const [, number, , inYear] = /^(\d+)\u00a0(\S+) (\d{4})$/.exec(formatDate(one)) ?? [];
      expect([inYear, number?.padStart(2, "0")]).toEqual([one.slice(0, 4), one.slice(8)]);
    }),
  );
});

test("a day exists where the calendar has as many in its month", () => {
  fc.assert(
    fc.property(year, month, day, (inYear, inMonth, number) => {
      const text = `${inYear}-${String(inMonth).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
      const isLeap = (inYear % 4 === 0 && inYear % 100 !== 0) || inYear % 400 === 0;
      const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      const exists = number >= 1 && number <= (lengths[inMonth - 1] ?? 0);
      expect([isCalendarDate(text), dateSchema.safeParse(text).success]).toEqual([exists, exists]);
      if (exists)
        expect(lastDayOf(text.slice(0, 7))).toBe(`${text.slice(0, 7)}-${lengths[inMonth - 1] ?? ""}`);
    }),
    { numRuns: 1000 },
  );
});
