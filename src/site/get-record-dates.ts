import type { RecordDates } from "../publish/edition.ts";
import { facts } from "./facts.ts";

/** @param file path below the content folder */
export function getRecordDates(file: string): RecordDates {
  return facts.recordDates[file] ?? {};
}
