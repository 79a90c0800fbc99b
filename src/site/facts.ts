import { readFileSync } from "node:fs";
import type { TextHistory } from "../domain/history/text-history.ts";
import type { RecordDates } from "../publish/edition.ts";

/** What the commands find out before they call Astro, because a page cannot ask git or compare all proposals. */
export const facts = readFacts();

function readFacts(): Facts {
  const file = process.env["POSTULAT_FACTS"];
  return file === undefined
    ? { recordDates: {}, related: {}, history: { reach: "none", proposals: {} } }
    : (JSON.parse(readFileSync(file, "utf8")) as Facts);
}

interface Facts {
  /** By path below the content folder. */
  readonly recordDates: Readonly<Record<string, RecordDates>>;
  /** Keys of the proposals most like a proposal, best first, by its key. */
  readonly related: Readonly<Record<string, readonly string[]>>;
  readonly history: TextHistory;
}
