import { type Programme, toStatutoryDeadlines } from "./programme.ts";

/**
 * What to say of a document that a statutory day asks for and that the portal does not know.
 * @param name in the genitive
 */
export function formatMissingDocument(deadline: string, asOf: string, name = "dokumentu"): string {
  return deadline < asOf ? `termin minął, portal nie zna ${name}` : "nie wiadomo jeszcze";
}

/** What to say where nobody has noted yet what the programme did with a proposal. */
export function formatUnknownOutcome(programme: Pick<Programme, "adopted" | "year">, asOf: string): string {
  if (programme.adopted !== undefined) return "portal jeszcze nie wie, czy ta propozycja jest w programie";
  const [adoption] = toStatutoryDeadlines(programme);
  return formatMissingDocument(adoption?.date ?? asOf, asOf, "uchwalonego programu");
}
