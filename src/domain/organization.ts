import { z } from "zod";
import { lineSchema, proseSchema, webAddressSchema } from "./text.ts";

export const organizationSchema = z
  .strictObject({
    name: lineSchema.describe("Pełna nazwa organizacji, tak jak sama się zapisuje"),
    legalForm: lineSchema.optional().describe("Forma prawna, np. fundacja albo stowarzyszenie"),
    aliases: z
      .array(lineSchema)
      .default([])
      .describe("Inne nazwy i zapisy tej samej organizacji, np. dawna nazwa albo skrót"),
    krs: z
      .string()
      .regex(/^\d{10}$/, { error: 'numer KRS ma 10 cyfr; wpisz go w cudzysłowie, np. "0000123456"' })
      .refine((number) => !/^0+$/.test(number), {
        error: "numer KRS nie składa się z samych zer; jeśli go nie znasz, usuń to pole",
      })
      .optional()
      .describe('Numer w KRS w cudzysłowie, np. "0000123456"'),
    website: webAddressSchema.optional().describe("Strona internetowa organizacji"),
    note: proseSchema.optional().describe("Nota redakcji, np. o zmianie nazwy"),
  })
  .describe("Organizacja pozarządowa");

export type OrganizationData = z.output<typeof organizationSchema>;

export interface Organization extends OrganizationData {
  readonly id: string;
}
