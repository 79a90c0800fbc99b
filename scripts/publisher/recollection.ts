import type { Portal } from "../../src/domain/portal.ts";
import { type Edition, localOrigin, type RecordDates } from "../../src/publish/edition.ts";
import { type Past, readPast } from "../git/read-history.ts";
import { readBody } from "../body-of-file.ts";
import { readRecordDates } from "../record-dates.ts";

/** What the repository of a content folder remembers of it. */
export function recollect(portal: Portal, content: string): Recollection {
  return { recordDates: readRecordDates(content), ...readPast(portal, content) };
}

export function toEdition(
  portal: Portal,
  { recordDates, history, told, firstIds, origin, content }: Recollection & Place,
): Edition {
  return {
    portal,
    origin,
    datesOf: (file) => recordDates[file] ?? {},
    historyOf: (key) => history.proposals[key],
    toldOf: (name, file) => told.names[name] ?? told.files[file],
    firstIdOf: (kind, id) => firstIds[kind][id] ?? id,
    bodyOf: (file) => readBody(content, file),
  };
}

/** Where a portal is going to stand: as the command says, else as its settings say. */
export function toOrigin({ settings }: Pick<Portal, "settings">, address: string | undefined): string {
  return new URL(address ?? settings.address ?? localOrigin).origin;
}

export interface Recollection extends Past {
  /** By path below the content folder. */
  readonly recordDates: Readonly<Record<string, RecordDates>>;
}

interface Place extends Pick<Edition, "origin"> {
  /** The content folder. */
  readonly content: string;
}
