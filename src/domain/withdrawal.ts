import { z } from "zod";
import { addressKinds, isAddressId } from "./address-kind.ts";
import { dateSchema } from "./calendar.ts";
import { lineSchema, proseSchema } from "./text.ts";

export const withdrawalListSchema = z
  .strictObject({
    withdrawn: z
      .array(
        z
          .strictObject({
            kind: z
              .enum(addressKinds)
              .describe("Rodzaj wpisu: meeting, proposal, organization, office, theme, programme albo page"),
            id: lineSchema.describe("Identyfikator, który był kiedyś; przy proposal: spotkanie/numer"),
            date: dateSchema.describe("Dzień wycofania"),
            reason: proseSchema.describe("Dlaczego wpis wycofano"),
          })
          .refine(({ kind, id }) => isAddressId(kind, id), {
            path: ["id"],
            error: "to nie jest identyfikator; przy proposal ma postać spotkanie/numer",
          }),
      )
      .default([])
      .describe("Wpisy, które były opublikowane i zostały wycofane"),
  })
  .describe("Wpisy wycofane");

export type Withdrawal = z.output<typeof withdrawalListSchema>["withdrawn"][number];
