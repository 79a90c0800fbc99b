import { z } from "zod";
import { dateSchema, yearSchema } from "./calendar.ts";
import { lineSchema, proseSchema, webAddressSchema } from "./text.ts";

const adoptedDocumentSchema = z
  .strictObject({
    date: dateSchema.describe("Dzień uchwalenia"),
    title: lineSchema.describe("Tytuł uchwały albo dokumentu"),
    url: webAddressSchema.optional().describe("Adres dokumentu"),
  })
  .describe("Przyjęty dokument");

export const programmeSchema = z
  .strictObject({
    name: lineSchema.describe("Pełna nazwa programu współpracy"),
    short: lineSchema.describe("Skrót, np. RPW 2026"),
    year: yearSchema.describe("Rok, którego program dotyczy"),
    phases: z
      .array(
        z.strictObject({
          name: lineSchema.describe("Nazwa etapu"),
          start: dateSchema.optional().describe("Pierwszy dzień etapu"),
          end: dateSchema.optional().describe("Ostatni dzień etapu"),
        }),
      )
      .default([])
      .describe("Etapy prac, jeśli wiadomo"),
    adopted: adoptedDocumentSchema.optional().describe("Uchwalony program, gdy już jest"),
    report: adoptedDocumentSchema.optional().describe("Sprawozdanie z programu, gdy już jest"),
    note: proseSchema.optional().describe("Nota redakcji o programie"),
  })
  .describe("Roczny program współpracy z organizacjami pozarządowymi");

export type ProgrammeData = z.output<typeof programmeSchema>;

export interface Programme extends ProgrammeData {
  readonly id: string;
}

export interface StatutoryDeadline {
  readonly kind: "adoption" | "report";
  readonly date: string;
  readonly label: string;
  readonly basis: string;
}

/**
 * The two days that the law sets for a yearly programme, in order of time.
 * Source: art. 5a of the act of 24 April 2003 on public benefit activity and volunteerism.
 */
export function toStatutoryDeadlines({ year }: Pick<Programme, "year">): readonly StatutoryDeadline[] {
  return [
    {
      kind: "adoption",
      date: `${year - 1}-11-30`,
      label: "uchwalenie programu",
      basis: "art. 5a ustawy o działalności pożytku publicznego i o wolontariacie",
    },
    {
      kind: "report",
      date: `${year + 1}-05-31`,
      label: "sprawozdanie z realizacji programu",
      basis: "art. 5a ustawy o działalności pożytku publicznego i o wolontariacie",
    },
  ];
}
