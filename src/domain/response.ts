import { z } from "zod";
import { dateSchema } from "./calendar.ts";
import { commitmentSchema } from "./commitment.ts";
import { officeReferenceSchema } from "./party.ts";
import { stanceSchema } from "./stance.ts";
import { passageSchema, proseSchema } from "./text.ts";

export const responseSchema = z
  .strictObject({
    text: proseSchema
      .optional()
      .describe("Stanowisko miasta, słowo w słowo; pomiń tylko przy stance: no-answer"),
    unit: officeReferenceSchema.optional().describe("Kto odpowiada, jeśli dokument to mówi"),
    date: dateSchema.optional().describe("Data odpowiedzi, jeśli dokument ją podaje"),
    stance: stanceSchema,
    detail: passageSchema
      .optional()
      .describe(
        "Do kogo, jaki tryb albo dlaczego: dosłownie z odpowiedzi; wymagane przy forwarded, other-procedure i declined",
      ),
    evidence: passageSchema
      .optional()
      .describe("Dosłowny fragment odpowiedzi, na którym opiera się odczyt redakcji"),
    commitments: z.array(commitmentSchema).default([]).describe("Zapowiedzi zawarte w odpowiedzi"),
  })
  .describe("Stanowisko miasta");

export type ResponseData = z.output<typeof responseSchema>;
