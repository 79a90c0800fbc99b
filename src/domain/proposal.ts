import { z } from "zod";
import { identifierSchema, proposalIdSchema, proposalKeySchema } from "./identifier.ts";
import { outcomeSchema } from "./outcome.ts";
import { partyReferenceSchema } from "./party.ts";
import { responseSchema } from "./response.ts";
import { proseSchema } from "./text.ts";

export const proposalSchema = z
  .strictObject({
    id: proposalIdSchema,
    lp: z
      .string({ error: 'liczbę porządkową weź w cudzysłów, np. "5."; bez niego kropka by zginęła' })
      .optional()
      .describe('Liczba porządkowa tak jak w dokumencie, w cudzysłowie, np. "5."'),
    proposers: z.array(partyReferenceSchema).default([]).describe("Kto proponuje; jeden podmiot albo kilka"),
    text: proseSchema.describe("Treść propozycji, słowo w słowo"),
    themes: z.array(identifierSchema).default([]).describe("Tematy nadane przez redakcję"),
    relatedTo: z.array(proposalKeySchema).default([]).describe("Wcześniejsze propozycje w tej samej sprawie"),
    response: responseSchema.optional().describe("Stanowisko miasta; pomiń, dopóki go nie ma"),
    outcome: outcomeSchema.default({ status: "unknown" }),
  })
  .describe("Propozycja i stanowisko miasta");

export type ProposalData = z.output<typeof proposalSchema>;
