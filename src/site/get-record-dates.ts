import type { Portal } from "../domain/portal.ts";
import { shareFact } from "../domain/shared-fact.ts";
import type { RecordDates } from "../publish/edition.ts";
import { recollection } from "./facts.ts";
import { getPortal } from "./get-portal.ts";

/** @param file path below the content folder */
export function getRecordDates(file: string): RecordDates {
  return datesOf(getPortal(), file);
}

const datesOf = shareFact<Portal, RecordDates>("dates", () => (file) => recollection.recordDates[file] ?? {});
