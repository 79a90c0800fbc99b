import type { MeetingState } from "../../domain/meeting.ts";

/** What happens to a meeting before it is held. For ever, as all such names. */
export const meetingHappenings = { announced: "zapowiedziane", cancelled: "odwolane" } as const;

/** What a meeting is called among all the states and times that it ever had. */
export function toArrangementName({ state, date = "", start = "", end = "" }: Arrangement): string {
  return ["ustalenia", state, date, start, end].join("-");
}

export interface Arrangement {
  readonly state: MeetingState;
  readonly date?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}
