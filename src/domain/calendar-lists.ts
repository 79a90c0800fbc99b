import { calendarAheadPath, calendarYearPath } from "./addresses.ts";
import { type ListPage, shortItemsPerPage, toListPages } from "./list-page.ts";
import type { CalendarEntry, PublicCalendar } from "./public-calendar.ts";

/**
 * The pages of what the calendar's own page does not hold: every past year of a calendar whose past is long, and what is
 * ahead where that is long. None for a short one. A page's `filter` is its heading.
 */
export function toCalendarListPages(calendar: PublicCalendar): readonly ListPage<CalendarEntry>[] {
  const { ahead, past } = calendar;
  const pageSize = shortItemsPerPage;
  return [
    ...(ahead.length <= pageSize
      ? []
      : toListPages({ path: calendarAheadPath, filter: "Kalendarz: przed nami", pageSize }, ahead)),
    ...(isPastWhole(calendar)
      ? []
      : past.flatMap(({ year, entries }) =>
          toListPages({ path: calendarYearPath(year), filter: `Kalendarz: rok ${year}`, pageSize }, entries),
        )),
  ];
}

/** Whether the calendar's own page shows all that is past. */
export function isPastWhole({ past }: Pick<PublicCalendar, "past">): boolean {
  return past.reduce((sum, { entries }) => sum + entries.length, 0) <= shortItemsPerPage;
}
