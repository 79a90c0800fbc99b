import { z } from "zod";
import { dateSchema } from "./calendar.ts";
import { proposalIdSchema } from "./identifier.ts";
import { proseSchema } from "./text.ts";

export const correctionSchema = z
  .strictObject({
    date: dateSchema.describe("Dzień sprostowania"),
    proposal: proposalIdSchema.optional().describe("Numer propozycji, jeśli sprostowanie dotyczy jednej"),
    was: proseSchema.describe("Co było błędnie"),
    is: proseSchema.describe("Jak jest poprawnie"),
    reason: proseSchema.optional().describe("Skąd wziął się błąd i skąd wiadomo, jak jest poprawnie"),
  })
  .describe("Sprostowanie");

export type Correction = z.output<typeof correctionSchema>;

/** A correction with its number in its meeting, counted from 1; it stays, since corrections are only added at the end. */
export interface NumberedCorrection extends Correction {
  readonly number: number;
}

export function numberCorrections(corrections: readonly Correction[]): readonly NumberedCorrection[] {
  return corrections.map((correction, index) => ({ ...correction, number: index + 1 }));
}
