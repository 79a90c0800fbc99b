import type { Annex } from "../domain/annex.ts";
import { plainPosition, plainProposal } from "../domain/plain-words.ts";
import { toCsvTable } from "./csv-table.ts";

/**
 * A proposal a row; texts without markup, word for word. What is not known is an empty cell. The commitments of an
 * answer, their terms and their states stand in three cells, in the same order, a line each.
 */
export function toAnnexCsv({ proposals, asOf }: Annex): string {
  const rows = proposals.map(({ proposal, proposers, stance, commitments, outcome }) => {
    const { meeting, id, lp, response } = proposal;
    return [
      meeting.id,
      meeting.date ?? "",
      id,
      lp ?? "",
      proposers,
      plainProposal(proposal),
      plainPosition(proposal) ?? "",
      stance,
      response?.unit?.office.name ?? "",
      response?.date ?? "",
      commitments.map(({ words }) => words).join("\n"),
      commitments.map(({ due }) => due).join("\n"),
      commitments.map(({ state }) => state).join("\n"),
      outcome,
      asOf,
    ];
  });
  return toCsvTable(header, rows);
}

const header = [
  "spotkanie",
  "data_spotkania",
  "numer",
  "lp_w_dokumencie",
  "kto_proponuje",
  "propozycja",
  "stanowisko",
  "odczyt_redakcji",
  "jednostka",
  "data_stanowiska",
  "zapowiedzi",
  "terminy_zapowiedzi",
  "stany_zapowiedzi",
  "wynik_w_programie",
  "stan_na",
];
