import { compareText } from "./compare-text.ts";
import type { Meeting } from "./portal.ts";
import { type Programme, toStatutoryDeadlines } from "./programme.ts";

/** A step in the making of a programme; `date` is where it stands in time. */
export type CourseStep =
  | { readonly kind: "meeting"; readonly date: string; readonly meeting: Meeting }
  | { readonly kind: "phase"; readonly date: string; readonly name: string; readonly end: string | undefined }
  | {
      readonly kind: "deadline";
      readonly date: string;
      readonly label: string;
      readonly basis: string;
      /** The document that met the deadline, where it is known. */
      readonly document: Programme["adopted"];
    };

/** Meetings, phases and statutory deadlines of a programme, by date. What has no date is left out. */
export function toProgrammeCourse(programme: Programme, meetings: readonly Meeting[]): readonly CourseStep[] {
  const deadlines = toStatutoryDeadlines(programme).map(({ kind, date, label, basis }) => ({
    kind: "deadline" as const,
    date,
    label,
    basis,
    document: kind === "adoption" ? programme.adopted : programme.report,
  }));
  const phases = programme.phases.flatMap(({ name, start, end }) => {
    const date = start ?? end;
    return date === undefined
      ? []
      : [{ kind: "phase" as const, date, name, end: start === undefined ? undefined : end }];
  });
  const held = meetings.flatMap((meeting) =>
    meeting.date === undefined ? [] : [{ kind: "meeting" as const, date: meeting.date, meeting }],
  );
  return [...held, ...phases, ...deadlines].sort((a, b) => compareText(a.date, b.date));
}
