import { z } from "zod";
import { identifierSchema } from "./identifier.ts";
import { lineSchema, proseSchema } from "./text.ts";

const termSchema = z
  .strictObject({
    id: identifierSchema.describe("Trwały identyfikator hasła"),
    term: lineSchema.describe("Hasło, np. PFRON"),
    forms: z
      .array(lineSchema)
      .default([])
      .describe(
        "Inne nazwy tego samego w dokumentach, np. rozwinięcie skrótu; odmianę portal rozpoznaje sam",
      ),
    definition: proseSchema.describe("Wyjaśnienie prostym językiem, jedno lub dwa zdania"),
    basis: lineSchema.optional().describe("Przepis, z którego wynika wyjaśnienie, jeśli jest"),
  })
  .describe("Hasło słownika");

export const glossarySchema = z
  .strictObject({ terms: z.array(termSchema).default([]).describe("Hasła, w dowolnej kolejności") })
  .describe("Słownik wyrazów, które występują w dokumentach");

export type GlossaryTerm = z.output<typeof termSchema>;
