import type { RecordDates } from "../publish/edition.ts";

/** @param file path below the content folder */
export function getRecordDates(file: string): RecordDates {
  return recordDates[file] ?? {};
}

// The commands read the history before they call Astro: a page cannot ask git.
const recordDates = JSON.parse(process.env["POSTULAT_RECORD_DATES"] ?? "{}") as Readonly<
  Record<string, RecordDates>
>;
