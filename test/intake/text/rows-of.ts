import { importDocument } from "../../../src/intake/import-document.ts";
import { spheres } from "../score.ts";

export const opening = `Podsumowanie II spotkania branżowego w Wydziale Sportu Urzędu Miasta Brzezina

W dniu 3 marca 2027 r. w godz. 16.00-18.00 w sali przy ul. Polnej 7 odbyło się spotkanie z organizacjami: Fundacja Start, Klub Meta oraz Grupa „Bieg”.
`;

/** What is read out of a document that has this table under a short opening. */
export async function rowsOf(table: string) {
  const bytes = new TextEncoder().encode(`${opening}\n${table}\n`);
  const { meeting } = await importDocument(bytes, spheres);
  return meeting.proposals.map(({ lp, proposers, proposal, response, notes }) => ({
    row: [lp, proposers.join("+"), proposal, response],
    notes,
  }));
}

export const unnoted = (...rows: string[][]) => rows.map((row) => ({ row, notes: [] }));
