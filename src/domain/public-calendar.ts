import { compareText } from "./compare-text.ts";
import type { Meeting, Portal } from "./portal.ts";
import { type Programme, type StatutoryDeadline, toStatutoryDeadlines } from "./programme.ts";

/** A day of the public calendar: a meeting, or a day that the law sets for a programme. */
export type CalendarEntry =
  | { readonly kind: "meeting"; readonly date: string; readonly meeting: Meeting }
  | {
      readonly kind: "deadline";
      readonly date: string;
      readonly deadline: StatutoryDeadline;
      readonly programme: Programme;
      /** The document that met the deadline, or came after it; undefined where none is known. */
      readonly document: Programme["adopted"];
    };

/** The calendar seen from the day of the record. */
export interface PublicCalendar {
  /** From the day of the record on, the nearest first. */
  readonly ahead: readonly CalendarEntry[];
  /** Planned meetings whose day is not known yet. */
  readonly undated: readonly Meeting[];
  /** By year, newest first; in a year the latest first. */
  readonly past: readonly { readonly year: string; readonly entries: readonly CalendarEntry[] }[];
}

export function toPublicCalendar({ meetings, programmes, asOf }: CalendarSource): PublicCalendar {
  const entries = [...meetings.flatMap(toMeetingEntries), ...programmes.flatMap(toDeadlineEntries)].sort(
    byDate,
  );
  const past = entries.filter(({ date }) => date < asOf).reverse();
  return {
    ahead: entries.filter(({ date }) => date >= asOf),
    undated: meetings.filter(({ date }) => date === undefined),
    past: [...Map.groupBy(past, ({ date }) => date.slice(0, 4))].map(([year, ofYear]) => ({
      year,
      entries: ofYear,
    })),
  };
}

function toMeetingEntries(meeting: Meeting): readonly CalendarEntry[] {
  return meeting.date === undefined ? [] : [{ kind: "meeting", date: meeting.date, meeting }];
}

function toDeadlineEntries(programme: Programme): readonly CalendarEntry[] {
  return toStatutoryDeadlines(programme).map((deadline) => ({
    kind: "deadline",
    date: deadline.date,
    deadline,
    programme,
    document: deadline.kind === "adoption" ? programme.adopted : programme.report,
  }));
}

// Ties: by the identifier, so that the order is total.
function byDate(a: CalendarEntry, b: CalendarEntry): number {
  return compareText(a.date, b.date) || compareText(identify(a), identify(b));
}

function identify(entry: CalendarEntry): string {
  return entry.kind === "meeting" ? entry.meeting.id : `${entry.programme.id} ${entry.deadline.kind}`;
}

type CalendarSource = Pick<Portal, "meetings" | "programmes" | "asOf">;
