import { expect, test } from "vitest";
import { isPastWhole, toCalendarListPages } from "../../src/domain/calendar-lists.ts";
import { toPublicCalendar } from "../../src/domain/public-calendar.ts";
import { aMeeting, aPortal } from "../builders/entries.ts";

const behind = "2025-06-01";
const ahead = "2025-09-01";

test.each([
  [{ [behind]: 100, [ahead]: 98 }, []],
  [
    { [behind]: 100, [ahead]: 99 },
    [
      ["/kalendarz/przed-nami/", "Kalendarz: przed nami", 1, 100],
      ["/kalendarz/przed-nami/strona/2/", "Kalendarz: przed nami", 2, 1],
    ],
  ],
  [
    { "2024-05-06": 99, [behind]: 2, [ahead]: 98 },
    [
      ["/kalendarz/rok/2025/", "Kalendarz: rok 2025", 1, 2],
      ["/kalendarz/rok/2024/", "Kalendarz: rok 2024", 1, 99],
    ],
  ],
])("a calendar of %j has the pages %j beside its own", (days, expected) => {
  const pages = toCalendarListPages(calendarOf(days));
  expect(pages.map(({ path, filter, page, items }) => [path, filter, page, items.length])).toEqual(expected);
});

test.each([
  [100, true],
  [101, false],
])("of %i past days the calendar's own page shows all: %s", (count, expected) => {
  expect(isPastWhole(calendarOf({ [behind]: count }))).toBe(expected);
});

/** A calendar of so many meetings a day, and of two terms of a programme ahead. */
function calendarOf(days: Readonly<Record<string, number>>) {
  const meetings = Object.entries(days).flatMap(([date, count]) =>
    Array.from({ length: count }, (_, index) => aMeeting({ id: `${date}-${index}`, date })),
  );
  return toPublicCalendar(aPortal({ meetings }));
}
