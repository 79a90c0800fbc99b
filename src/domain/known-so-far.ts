import { type Programme, toStatutoryDeadlines } from "./programme.ts";

/** What to say of a document that a statutory day asks for and that the portal does not know. */
export function formatMissingDocument(deadline: string, asOf: string): string {
  return deadline < asOf ? "termin minął, portal nie zna dokumentu" : "nie wiadomo jeszcze";
}

/** What to say where nobody has noted yet what the programme did with a proposal. */
export function formatUnknownOutcome(programme: Pick<Programme, "adopted" | "year">, asOf: string): string {
  if (programme.adopted !== undefined) return "portal jeszcze nie wie, czy ta propozycja jest w programie";
  const [adoption] = toStatutoryDeadlines(programme);
  return formatMissingDocument(adoption?.date ?? asOf, asOf);
}
