import { z } from "zod";
import { commitmentStates, type Commitment } from "../../domain/commitment.ts";
import type { Proposal } from "../../domain/portal.ts";
import { proposalPath } from "../../domain/addresses.ts";
import type { Edition } from "../edition.ts";
import { maybeAddress, maybeText, recordFields, text, toRecordFields } from "./parts.ts";

const stateNames = ["announced", "in-progress", "done", "abandoned"] as const;

const commitmentFields = {
  evidence: text("Zapowiedź słowami odpowiedzi, dosłownie"),
  term: maybeText("Termin: RRRR-MM-DD, RRRR-MM albo RRRR; puste, gdy miasto go nie podało"),
  termAsWritten: maybeText("Termin słowami odpowiedzi"),
  state: z.enum(stateNames).describe("Stan zapowiedzi według najnowszej wiadomości"),
  stateLabel: text("Stan po polsku"),
  overdue: z.boolean().describe("Czy termin minął przed dniem, na który dane są prawdziwe"),
  updates: z
    .array(
      z.strictObject({
        date: z.iso.date().describe("Kiedy to stwierdzono"),
        state: z.enum(["in-progress", "done", "abandoned"]).describe("Stan zapowiedzi"),
        text: text("Co się stało"),
        sourceTitle: text("Nazwa źródła"),
        sourceUrl: maybeAddress("Adres źródła"),
      }),
    )
    .describe("Wiadomości o losach zapowiedzi, od najstarszej"),
} as const;

/** A commitment inside its proposal. */
export const commitmentPartSchema = z
  .strictObject({ id: text("Identyfikator zapowiedzi w tej odpowiedzi"), ...commitmentFields })
  .describe("Zapowiedź miasta");

export type CommitmentPart = z.output<typeof commitmentPartSchema>;

/** A commitment by itself, as a row of the list of all. */
export const commitmentRecordSchema = z
  .strictObject({
    id: text("Identyfikator: spotkanie/numer propozycji/zapowiedź"),
    proposal: text("Identyfikator propozycji: spotkanie/numer"),
    ...commitmentFields,
    ...recordFields,
  })
  .describe("Zapowiedź miasta w odpowiedzi na propozycję");

export type CommitmentRecord = z.output<typeof commitmentRecordSchema>;

export function toCommitmentPart(commitment: Commitment): CommitmentPart {
  const { id, evidence, term, due, state, overdue, updates } = commitment;
  return {
    ...{ id, evidence, term: term ?? null, termAsWritten: due?.asWritten ?? null },
    ...{ state, stateLabel: commitmentStates[state], overdue },
    updates: updates.map(({ date, state: found, text: told, source }) => ({
      ...{ date, state: found, text: told },
      ...{ sourceTitle: source.title, sourceUrl: source.url ?? null },
    })),
  };
}

export function toCommitmentRecords(proposal: Proposal, edition: Edition): readonly CommitmentRecord[] {
  const { key, meeting, response } = proposal;
  return (response?.commitments ?? []).map((commitment) => {
    const { id, ...part } = toCommitmentPart(commitment);
    const fields = toRecordFields(edition, proposalPath(key), meeting.file);
    return { id: `${key}/${id}`, proposal: key, ...part, ...fields };
  });
}
