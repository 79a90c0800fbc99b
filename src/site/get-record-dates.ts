import type { RecordDates } from "../publish/edition.ts";
import { recollection } from "./facts.ts";

/** @param file path below the content folder */
export function getRecordDates(file: string): RecordDates {
  return recollection.recordDates[file] ?? {};
}
