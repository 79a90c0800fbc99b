import { existsSync, readFileSync } from "node:fs";
import type { TextHistory } from "../domain/history/text-history.ts";
import type { RecordDates } from "../publish/edition.ts";
import { isPreview } from "./is-preview.ts";

/** What the repository of the content remembers; the commands ask it, because a page cannot. */
export const recollection = (readFact("recollection") as Recollection | undefined) ?? {
  recordDates: {},
  history: { reach: "none", proposals: {} },
};

/**
 * Keys of the proposals most like a proposal, best first, by its key. Comparing all proposals takes long: their own
 * pages, and no others, wait for it; in the preview they are shown without it until it is known.
 */
export function getRelated(): Related {
  related ??= readFact("related") as Related | undefined;
  return related ?? {};
}

let related: Related | undefined;

/** Undefined where no command has prepared anything. */
function readFact(name: string): unknown {
  const folder = process.env["POSTULAT_FACTS"];
  if (folder === undefined) return undefined;
  const file = `${folder}/${name}.json`;
  return isPreview && !existsSync(file) ? undefined : JSON.parse(readFileSync(file, "utf8"));
}

interface Recollection {
  /** By path below the content folder. */
  readonly recordDates: Readonly<Record<string, RecordDates>>;
  readonly history: TextHistory;
}

type Related = Readonly<Record<string, readonly string[]>>;
