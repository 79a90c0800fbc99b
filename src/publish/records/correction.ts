import { z } from "zod";
import { meetingPath, proposalPath } from "../../domain/addresses.ts";
import { toProposalKey } from "../../domain/identifier.ts";
import type { Meeting } from "../../domain/portal.ts";
import type { Edition } from "../edition.ts";
import { maybeText, recordFields, text, toRecordFields } from "./parts.ts";

export const correctionRecordSchema = z
  .strictObject({
    id: text("Identyfikator: spotkanie/kolejny numer sprostowania"),
    meeting: text("Identyfikator spotkania"),
    proposal: maybeText("Identyfikator propozycji, jeśli sprostowanie dotyczy jednej"),
    date: z.iso.date().describe("Dzień sprostowania"),
    was: text("Co było błędnie"),
    is: text("Jak jest poprawnie"),
    reason: maybeText("Skąd wziął się błąd i skąd wiadomo, jak jest poprawnie"),
    ...recordFields,
  })
  .describe("Sprostowanie");

export type CorrectionRecord = z.output<typeof correctionRecordSchema>;

/** The oldest first: a number once given stays, since corrections are only ever added at the end. */
export function toCorrectionRecords(meeting: Meeting, edition: Edition): readonly CorrectionRecord[] {
  return meeting.corrections.map(({ date, proposal, was, is, reason }, index) => {
    const key = proposal === undefined ? null : toProposalKey(meeting.id, proposal);
    return {
      ...{ id: `${meeting.id}/${index + 1}`, meeting: meeting.id, proposal: key, date, was, is },
      reason: reason ?? null,
      ...toRecordFields(edition, key === null ? meetingPath(meeting.id) : proposalPath(key), meeting.file),
    };
  });
}
