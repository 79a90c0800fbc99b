import { z } from "zod";

const expression = z.string().min(1).describe("Słowo albo wyrażenie w formie podstawowej");

/** The shape of the editors' synonyms, for their editor; what a list may say is judged by the search. */
export const synonymFileSchema = z
  .strictObject({
    same: z
      .array(z.array(expression).min(2).describe("Różne nazwy tego samego; najpierw nazwa urzędowa"))
      .default([])
      .describe("Grupy nazw tego samego; kto szuka jednej, znajdzie wszystkie"),
    broader: z
      .record(z.string(), z.array(expression).min(1))
      .default({})
      .describe("Słowo szersze: [słowa węższe]; kto szuka szerszego, znajdzie węższe, ale nie odwrotnie"),
    acronyms: z
      .record(z.string(), z.string().describe("Rozwinięcie skrótu"))
      .default({})
      .describe("Skrót: jego rozwinięcie"),
  })
  .describe("Synonimy wyszukiwarki");
