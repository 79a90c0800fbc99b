import type { RecordDates } from "../src/publish/edition.ts";
import { toLineages } from "./git/file-lineages.ts";
import { toPolishDay } from "./git/polish-day.ts";
import { readChanges } from "./git/read-changes.ts";
import { readReach } from "./git/read-history.ts";

/**
 * The days on which each file below a content folder came and last changed, in Poland, and how often it did. Empty where the content is in
 * no repository or the clone is shallow, since half a history would give wrong dates.
 */
export function readRecordDates(content: string): Readonly<Record<string, RecordDates>> {
  const changes = readReach(content) === "whole" ? readChanges(content) : undefined;
  return Object.fromEntries(
    [...toLineages(changes ?? [])].map(([file, versions]) => [
      file,
      { added: dayOf(versions[0]), changed: dayOf(versions.at(-1)), changes: versions.length - 1 },
    ]),
  );
}

function dayOf(version: { readonly seconds: string } | undefined): string {
  return toPolishDay(version?.seconds ?? "0");
}
