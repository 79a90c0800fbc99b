import type { NumberedCorrection } from "./correction.ts";
import type { Meeting, Portal, Proposal } from "./portal.ts";

/** The corrections of all meetings, newest first; those of one day in the order of the meetings, the latest of each first. */
export function toCorrectionList({ meetings }: Pick<Portal, "meetings">): readonly PlacedCorrection[] {
  return meetings
    .flatMap((meeting) =>
      meeting.corrections.toReversed().map((correction) => ({
        correction,
        meeting,
        proposal: meeting.proposals.find(({ id }) => id === correction.proposal),
      })),
    )
    .sort((a, b) => compare(b.correction.date, a.correction.date));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface PlacedCorrection {
  readonly correction: NumberedCorrection;
  readonly meeting: Meeting;
  /** Undefined where the correction is about the meeting as a whole. */
  readonly proposal: Proposal | undefined;
}
