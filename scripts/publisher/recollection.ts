import type { TextHistory } from "../../src/domain/history/text-history.ts";
import type { Portal } from "../../src/domain/portal.ts";
import { type Edition, localOrigin, type RecordDates } from "../../src/publish/edition.ts";
import { readTextHistory } from "../git/read-history.ts";
import { readRecordDates } from "../record-dates.ts";

/** What the repository of a content folder remembers of it. */
export function recollect(portal: Portal, content: string): Recollection {
  return { recordDates: readRecordDates(content), history: readTextHistory(portal, content) };
}

export function toEdition(
  portal: Portal,
  { recordDates, history, origin }: Recollection & Pick<Edition, "origin">,
): Edition {
  return {
    portal,
    origin,
    datesOf: (file) => recordDates[file] ?? {},
    historyOf: (key) => history.proposals[key],
  };
}

/** Where a portal is going to stand: as the command says, else as its settings say. */
export function toOrigin({ settings }: Pick<Portal, "settings">, address: string | undefined): string {
  return new URL(address ?? settings.address ?? localOrigin).origin;
}

export interface Recollection {
  /** By path below the content folder. */
  readonly recordDates: Readonly<Record<string, RecordDates>>;
  readonly history: TextHistory;
}
