import { meetingPath, programmePath } from "../../domain/addresses.ts";
import type { Meeting, Portal } from "../../domain/portal.ts";
import { remember } from "../../domain/remember.ts";
import { type Programme, toStatutoryDeadlines } from "../../domain/programme.ts";
import { meetingDescription } from "../../domain/titles.ts";
import { toSlug } from "../../polish/folding.ts";
import { type Edition, toAbsolute } from "../edition.ts";

/** Every meeting whose day is known, cancelled ones too, in the portal's order. */
export function toMeetingEvents(meetings: readonly Meeting[], edition: Edition): readonly CalendarEvent[] {
  return meetings.flatMap((meeting) => toMeetingEvent(edition)(meeting) ?? []);
}

// The same for every calendar that a meeting stands in, so that it is written once.
const toMeetingEvent = remember((edition: Edition) =>
  remember((meeting: Meeting): CalendarEvent | undefined => {
    const { id, date, start, end, state, venue, title } = meeting;
    if (date === undefined) return undefined;
    return {
      uid: toUid(`spotkanie-${edition.firstIdOf("meeting", id)}`, edition),
      summary: state === "cancelled" ? `Odwołane: ${title}` : title,
      description: meetingDescription(meeting),
      location: venue?.name,
      link: toAbsolute(edition, meetingPath(id)),
      status: statuses[state],
      ...toRevision(meeting.file, edition),
      ...{ day: date, start, end: start === undefined ? undefined : end, lastDay: undefined },
    };
  }),
);

/** The phases whose days are known, and the two days that the law sets. */
export function toProgrammeEvents(programme: Programme, edition: Edition): readonly CalendarEvent[] {
  const { id, short } = programme;
  const first = edition.firstIdOf("programme", id);
  const head = {
    link: toAbsolute(edition, programmePath(id)),
    ...toRevision(`programmes/${id}.yaml`, edition),
    status: "CONFIRMED" as const,
    ...{ location: undefined, start: undefined, end: undefined },
  };
  const names = toPhaseNames(programme);
  const phases = programme.phases.flatMap(({ name, start, end }, index) => {
    const day = start ?? end;
    if (day === undefined) return [];
    const text = { summary: `${short}: ${name}`, description: programme.name };
    const uid = toUid(`etap-${first}-${names[index] ?? ""}`, edition);
    return [{ ...head, ...text, uid, day, lastDay: end }];
  });
  const deadlines = toStatutoryDeadlines(programme).map(({ kind, date, label, basis }) => ({
    ...head,
    ...{
      uid: toUid(`termin-${first}-${kind}`, edition),
      summary: `${short}: ${label} (termin ustawowy)`,
      description: basis,
    },
    ...{ day: date, lastDay: undefined },
  }));
  return [...phases, ...deadlines];
}

/** The portal's host makes a name unique in the world. */
function toUid(name: string, { origin }: Edition): string {
  return `${name}@${new URL(origin).hostname}`;
}

/** Whatever changes in a file is counted: calendars only have to know which of two states is the later one. */
function toRevision(file: string, { datesOf, portal }: Edition): Pick<CalendarEvent, "changed" | "revision"> {
  const { changed, changes } = datesOf(file);
  return { changed: changed ?? portal.asOf, revision: changes };
}

/** What phases are, in their order; no name has a full stop before a number tells it from another that reads the same. */
function toPhaseNames({ phases }: Programme): readonly string[] {
  const slugs = phases.map(({ name }) => toSlug(name));
  return slugs.map((slug, index) => {
    const rank = slugs.slice(0, index + 1).filter((other) => other === slug).length;
    return rank === 1 ? slug : `${slug}.${rank}`;
  });
}

/** The meetings that an office held or came to, each once. */
export function meetingsOfOffice(id: string, { index }: Portal): readonly Meeting[] {
  const held = index.meetingsByUnit.get(id) ?? [];
  return [...new Set([...held, ...(index.meetingsByAttendingOffice.get(id) ?? [])])];
}

const statuses = { planned: "TENTATIVE", held: "CONFIRMED", cancelled: "CANCELLED" } as const;

export interface CalendarEvent {
  /** Permanent and unique in the world. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string | undefined;
  readonly link: string;
  readonly status: (typeof statuses)[keyof typeof statuses];
  /** The day on which what is said here was last changed. */
  readonly changed: string;
  /** Greater after every change; undefined where the content has no history. */
  readonly revision: number | undefined;
  readonly day: string;
  /** Hours in Poland, `HH:MM`; without a start the event takes the whole day. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** Where it takes several days. */
  readonly lastDay: string | undefined;
}
