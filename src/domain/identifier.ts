import { z } from "zod";
import { toSlug } from "../polish/folding.ts";

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

// File systems and address bars have their limits; every id of a public body's name fits well within.
export const longestIdentifier = 120;

/** Whether a text can be an address for ever: lower-case ASCII letters and digits, parted by single hyphens. */
export function isIdentifier(text: string): boolean {
  return slug.test(text) && text.length <= longestIdentifier;
}

/** The name of another entry: its file name without the ending. */
export const identifierSchema = z
  .string()
  .regex(slug, {
    error: ({ input }) =>
      `identyfikator może mieć tylko małe litery bez polskich znaków, cyfry i pojedyncze myślniki${hint(String(input))}`,
  })
  .describe("Identyfikator innego wpisu: nazwa jego pliku bez rozszerzenia, np. fundacja-przyklad");

function hint(written: string): string {
  const meant = toSlug(written);
  return meant === "" ? "" : ` (czy chodziło o „${meant}”?)`;
}

/** The number of a proposal in its meeting; YAML reads a bare `5` as a number, which is meant as "5". */
export const proposalIdSchema = z
  .union([z.string(), z.int().transform(String)])
  .pipe(
    z.string().regex(slug, {
      error: "numer propozycji może mieć tylko cyfry, małe litery bez polskich znaków i myślniki, np. 5b",
    }),
  )
  .describe("Trwały numer propozycji w tym spotkaniu, np. 5b; raz nadany nie może się zmienić");

/** The address of a proposal inside the data: `meeting-id/proposal-id`. */
export const proposalKeySchema = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
    error: "wskazanie propozycji ma postać spotkanie/numer, np. 2025-06-24-przyklad/5b",
  })
  .describe("Wskazanie propozycji: identyfikator-spotkania/numer, np. 2025-06-24-przyklad/5b");

/** `meeting-id/proposal-id`: names one proposal in the whole portal, for ever. */
export function toProposalKey(meetingId: string, proposalId: string): string {
  return `${meetingId}/${proposalId}`;
}
