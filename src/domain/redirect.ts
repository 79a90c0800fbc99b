import { z } from "zod";
import { addressKinds } from "./address-kind.ts";
import { lineSchema } from "./text.ts";

export const redirectListSchema = z
  .strictObject({
    redirects: z
      .array(
        z.strictObject({
          kind: z
            .enum(addressKinds)
            .describe("Rodzaj wpisu: meeting, proposal, organization, office, theme, programme albo page"),
          from: lineSchema.describe("Identyfikator, który był kiedyś; przy proposal: spotkanie/numer"),
          to: lineSchema.describe("Identyfikator, który jest teraz"),
        }),
      )
      .default([])
      .describe("Dawne identyfikatory i to, czym są teraz"),
  })
  .describe("Przekierowania dawnych adresów");

export type RedirectList = z.output<typeof redirectListSchema>;
export type RedirectData = RedirectList["redirects"][number];
