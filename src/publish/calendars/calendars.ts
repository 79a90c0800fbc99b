import { calendarPath } from "../addresses-of-data.ts";
import type { Edition } from "../edition.ts";
import { type CalendarEvent, meetingsOfOffice, toMeetingEvents, toProgrammeEvents } from "./events.ts";
import { toICalendar } from "./icalendar.ts";

/** The calendar of everything first, then one for each office and each programme, empty ones too. */
export function listCalendars({ portal }: Pick<Edition, "portal">): readonly CalendarHead[] {
  return [
    { path: "wszystko", name: "Spotkania i terminy" },
    ...portal.offices.map(({ id, name }) => ({ path: `miasto/${id}`, name })),
    ...portal.programmes.map(({ id, short }) => ({ path: `programy/${id}`, name: short })),
  ];
}

export const icsPath = ({ path }: Pick<CalendarHead, "path">): string => calendarPath(path);

/** The file itself. */
export function toCalendarFile({ path, name }: CalendarHead, edition: Edition): string {
  const { settings } = edition.portal;
  return toICalendar({
    title: `${name} – ${settings.name} · ${settings.city}`,
    events: toEvents(path, edition),
  });
}

function toEvents(path: string, edition: Edition): readonly CalendarEvent[] {
  const { portal } = edition;
  const [kind, id = ""] = path.split("/");
  if (kind === "miasto") return toMeetingEvents(meetingsOfOffice(id, portal), edition);
  const programmes = portal.programmes.filter((programme) => id === "" || programme.id === id);
  const meetings = id === "" ? portal.meetings : (portal.index.meetingsByProgramme.get(id) ?? []);
  return [
    ...toMeetingEvents(meetings, edition),
    ...programmes.flatMap((programme) => toProgrammeEvents(programme, edition)),
  ];
}

export interface CalendarHead {
  /** `wszystko`, `miasto/id` or `programy/id`. */
  readonly path: string;
  readonly name: string;
}
