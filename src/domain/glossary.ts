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
      .describe("Inne formy, w których hasło występuje w dokumentach, np. w innym przypadku"),
    definition: proseSchema.describe("Wyjaśnienie prostym językiem, jedno lub dwa zdania"),
    basis: lineSchema.optional().describe("Przepis, z którego wynika wyjaśnienie, jeśli jest"),
  })
  .describe("Hasło słownika");

export const glossarySchema = z
  .strictObject({ terms: z.array(termSchema).default([]).describe("Hasła, w dowolnej kolejności") })
  .describe("Słownik wyrazów, które występują w dokumentach");

export type GlossaryTerm = z.output<typeof termSchema>;

/**
 * The terms that occur in the texts, in the glossary's order. A form is found as a whole word or words; one without
 * small letters, such as an abbreviation, only in the same letters.
 */
export function findTerms(
  texts: readonly string[],
  glossary: readonly GlossaryTerm[],
): readonly GlossaryTerm[] {
  return glossary.filter(({ term, forms }) => {
    const patterns = [term, ...forms].map(toPattern);
    return texts.some((text) => patterns.some((pattern) => pattern.test(text)));
  });
}

// White space in a document may be a line's end or a non-breaking space.
function toPattern(form: string): RegExp {
  const words = form.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const flags = /\p{Ll}/u.test(form) ? "iu" : "u";
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])`, flags);
}
