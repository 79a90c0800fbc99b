import type { MeetingData } from "./meeting.ts";

/**
 * The newest day of which the record itself speaks as past: of a held meeting, a dated response, an update, a
 * correction. Terms and planned meetings do not count, since they may lie ahead.
 */
export function findNewestDate({ meetings }: DatedRecord): string | undefined {
  return meetings
    .flatMap(({ state, date, corrections, proposals }) => [
      ...(state === "held" ? [date] : []),
      ...corrections.map((correction) => correction.date),
      ...proposals.flatMap(({ response }) => [
        response?.date,
        ...(response?.commitments ?? []).flatMap(({ updates }) => updates.map((update) => update.date)),
      ]),
    ])
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

/** A portal, or what is read of it before it is one. */
interface DatedRecord {
  readonly meetings: readonly DatedMeeting[];
}

interface DatedMeeting extends Pick<MeetingData, "state" | "date"> {
  readonly corrections: readonly Dated[];
  readonly proposals: readonly { readonly response?: DatedResponse | undefined }[];
}

interface DatedResponse {
  readonly date?: string | undefined;
  readonly commitments: readonly { readonly updates: readonly Dated[] }[];
}

interface Dated {
  readonly date: string;
}
