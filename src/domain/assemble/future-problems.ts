import type { Entry, PortalEntries } from "../collections.ts";
import type { MeetingData } from "../meeting.ts";
import { type Problem, toProblem } from "../problem.ts";
import type { ProgrammeData } from "../programme.ts";
import type { Settings } from "../settings.ts";

/**
 * What is said to have happened after the day at hand: mostly a mistyped year. Terms, phases of programmes and
 * meetings that are planned or cancelled may lie ahead.
 * @param today `YYYY-MM-DD`
 */
export function findFutureProblems(entries: PortalEntries, today: string): readonly Problem[] {
  return [
    ...entries.meetings.flatMap(toEventsOfMeeting),
    ...entries.programmes.flatMap(toEventsOfProgramme),
    ...entries.settings.flatMap(toEventsOfSettings),
    ...entries.withdrawn.flatMap(({ file, data }) =>
      data.withdrawn.map(({ date }, index) => ({
        file,
        path: ["withdrawn", index, "date"],
        event: "wycofanie wpisu",
        date,
      })),
    ),
  ].flatMap(({ file, path, event, date }) =>
    date !== undefined && date !== null && date > today
      ? [toProblem("date-ahead", { file, path }, { event, date, today, isMeeting: path[0] === "date" })]
      : [],
  );
}

function toEventsOfMeeting({ file, data }: Entry<MeetingData>): readonly Event[] {
  const { state, date, proposals, corrections } = data;
  return [
    ...(state === "held" ? [{ file, path: ["date"], event: "spotkanie, które się odbyło,", date }] : []),
    ...proposals.flatMap(({ response }, index) => {
      const path = ["proposals", index, "response"];
      return [
        { file, path: [...path, "date"], event: "odpowiedź", date: response?.date },
        ...(response?.commitments ?? []).flatMap(({ updates }, number) =>
          updates.map((update, at) => ({
            file,
            path: [...path, "commitments", number, "updates", at, "date"],
            event: "wiadomość o zapowiedzi",
            date: update.date,
          })),
        ),
      ];
    }),
    ...corrections.map((correction, index) => ({
      file,
      path: ["corrections", index, "date"],
      event: "sprostowanie",
      date: correction.date,
    })),
  ];
}

function toEventsOfProgramme({ file, data }: Entry<ProgrammeData>): readonly Event[] {
  return [
    { file, path: ["adopted", "date"], event: "uchwalenie programu", date: data.adopted?.date },
    { file, path: ["report", "date"], event: "sprawozdanie z programu", date: data.report?.date },
  ];
}

function toEventsOfSettings({ file, data }: Entry<Settings>): readonly Event[] {
  return Object.entries(eventsOfDeclaration).map(([field, event]) => ({
    file,
    path: ["accessibility", field],
    event,
    date: data.accessibility[field as keyof typeof eventsOfDeclaration],
  }));
}

const eventsOfDeclaration = {
  published: "publikacja strony",
  updated: "zmiana strony",
  prepared: "sporządzenie deklaracji",
  reviewed: "przegląd deklaracji",
} as const;

interface Event {
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** In the nominative, with what belongs to it. */
  readonly event: string;
  readonly date: string | null | undefined;
}
