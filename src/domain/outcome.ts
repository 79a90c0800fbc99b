import { z } from "zod";
import { lineSchema, proseSchema, webAddressSchema } from "./text.ts";

export const outcomeStatuses = {
  unknown: "nie wiadomo jeszcze",
  included: "jest w programie",
  "partly-included": "jest w programie częściowo",
  "not-included": "nie ma jej w programie",
} as const;

export type OutcomeStatus = keyof typeof outcomeStatuses;

export const outcomeSchema = z
  .strictObject({
    status: z
      .enum(Object.keys(outcomeStatuses) as [OutcomeStatus, ...OutcomeStatus[]])
      .describe("unknown (nie wiadomo), included (jest), partly-included (częściowo), not-included (nie ma)"),
    paragraph: lineSchema.optional().describe("Miejsce w przyjętym programie, np. § 12 ust. 3"),
    url: webAddressSchema.optional().describe("Adres tego miejsca albo dokumentu"),
    note: proseSchema.optional().describe("Nota redakcji"),
  })
  .describe("Co przyjęty program zrobił z propozycją");

export type Outcome = z.output<typeof outcomeSchema>;
