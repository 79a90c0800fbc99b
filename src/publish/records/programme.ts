import { z } from "zod";
import { programmePath } from "../../domain/addresses.ts";
import { type Programme, toStatutoryDeadlines } from "../../domain/programme.ts";
import type { Edition } from "../edition.ts";
import { maybeAddress, maybeDay, maybeText, recordFields, text, toRecordFields } from "./parts.ts";

const documentSchema = (description: string) =>
  z
    .strictObject({
      date: z.iso.date().describe(`${description}: dzień dokumentu`),
      title: text(`${description}: tytuł dokumentu`),
      url: maybeAddress(`${description}: adres dokumentu`),
    })
    .nullable()
    .describe(description);

export const programmeRecordSchema = z
  .strictObject({
    id: text("Identyfikator programu"),
    name: text("Pełna nazwa programu współpracy"),
    short: text("Skrót"),
    year: z.int().describe("Rok, którego program dotyczy"),
    phases: z
      .array(
        z.strictObject({
          name: text("Nazwa etapu"),
          start: maybeDay("Pierwszy dzień etapu"),
          end: maybeDay("Ostatni dzień etapu"),
        }),
      )
      .describe("Etapy prac"),
    adoptionDeadline: z.iso.date().describe("Ustawowy termin uchwalenia programu"),
    reportDeadline: z.iso.date().describe("Ustawowy termin sprawozdania"),
    adopted: documentSchema("Uchwalony program"),
    report: documentSchema("Sprawozdanie z programu"),
    note: maybeText("Nota redakcji"),
    meetingCount: z.int().describe("Liczba spotkań"),
    proposalCount: z.int().describe("Liczba propozycji"),
    ...recordFields,
  })
  .describe("Roczny program współpracy");

export type ProgrammeRecord = z.output<typeof programmeRecordSchema>;

export function toProgrammeRecord(programme: Programme, edition: Edition): ProgrammeRecord {
  const { id, name, short, year, note = null } = programme;
  const { index } = edition.portal;
  const deadline = (kind: "adoption" | "report"): string =>
    toStatutoryDeadlines(programme).find((candidate) => candidate.kind === kind)?.date ?? "";
  return {
    ...{ id, name, short, year },
    phases: programme.phases.map(({ name: phase, start = null, end = null }) => ({
      name: phase,
      start,
      end,
    })),
    adoptionDeadline: deadline("adoption"),
    reportDeadline: deadline("report"),
    adopted: toDocument(programme.adopted),
    report: toDocument(programme.report),
    note,
    meetingCount: index.meetingsByProgramme.get(id)?.length ?? 0,
    proposalCount: index.proposalsByProgramme.get(id)?.length ?? 0,
    ...toRecordFields(edition, programmePath(id), `programmes/${id}.yaml`),
  };
}

function toDocument(document: Programme["adopted"]): ProgrammeRecord["adopted"] {
  if (document === undefined) return null;
  const { date, title, url = null } = document;
  return { date, title, url };
}
