import { z } from "zod";
import { proposalPath } from "../../domain/addresses.ts";
import type { Proposal } from "../../domain/portal.ts";
import { type Stance, stanceIds, stances } from "../../domain/stance.ts";
import type { Edition } from "../edition.ts";
import { maybeDay, maybeText, recordFields, text, toRecordFields } from "./parts.ts";

const pastFields = {
  id: text("Identyfikator: spotkanie/numer propozycji/kolejny numer"),
  proposal: text("Identyfikator propozycji: spotkanie/numer"),
  number: z.int().describe("Kolejny numer, od najstarszej"),
} as const;

export const versionRecordSchema = z
  .strictObject({
    ...pastFields,
    date: maybeDay("Od którego dnia słowa są takie; puste, gdy historia treści jeszcze tej wersji nie zna"),
    text: text("Treść propozycji w tej wersji, słowo w słowo (Markdown)"),
    response: maybeText("Stanowisko miasta w tej wersji, słowo w słowo (Markdown)"),
    ...recordFields,
  })
  .describe("Wersja słów propozycji i stanowiska; mają je tylko te propozycje, których słowa się zmieniły");

export type VersionRecord = z.output<typeof versionRecordSchema>;

export const readingRecordSchema = z
  .strictObject({
    ...pastFields,
    date: maybeDay(
      "Od którego dnia odczyt jest taki; puste, gdy historia treści jeszcze tego odczytu nie zna",
    ),
    stance: z
      .enum(stanceIds as readonly [Stance, ...Stance[]])
      .nullable()
      .describe("Odczyt redakcji: czym jest stanowisko; puste, gdy stanowiska nie było"),
    stanceLabel: maybeText("Odczyt redakcji po polsku"),
    ...recordFields,
  })
  .describe("Odczyt stanowiska przez redakcję; mają je tylko te propozycje, których odczyt się zmienił");

export type ReadingRecord = z.output<typeof readingRecordSchema>;

/** The oldest first, the last is the present one; none where the words never changed. */
export function toVersionRecords(proposal: Proposal, edition: Edition): readonly VersionRecord[] {
  const versions = edition.historyOf(proposal.key)?.versions ?? [];
  return versions.map(({ date = null, proposalText, responseText = null }, index) => ({
    ...toHead(proposal, index),
    ...{ date, text: proposalText, response: responseText },
    ...toRecordFields(edition, proposalPath(proposal.key), proposal.meeting.file),
  }));
}

/** The oldest first, the last is the present one; none where the reading never changed. */
export function toReadingRecords(proposal: Proposal, edition: Edition): readonly ReadingRecord[] {
  const readings = edition.historyOf(proposal.key)?.readings ?? [];
  return readings.map(({ date = null, stance }, index) => ({
    ...toHead(proposal, index),
    ...{ date, stance: stance ?? null, stanceLabel: stance === undefined ? null : stances[stance].label },
    ...toRecordFields(edition, proposalPath(proposal.key), proposal.meeting.file),
  }));
}

function toHead({ key }: Proposal, index: number): Pick<VersionRecord, "id" | "proposal" | "number"> {
  return { id: `${key}/${index + 1}`, proposal: key, number: index + 1 };
}
