import { remember } from "../domain/remember.ts";
import type { ContentFile } from "./content-file.ts";
import { type FileFacts, factsOf } from "./file-facts.ts";
import { toFilePlace } from "./file-place.ts";
import { readEntry, readFaultless, type ReadFile } from "./read-entry.ts";

/** What was made of a file that by itself was faultless; JSON can say it, where it can say the data. */
export interface FormerReading {
  readonly data: unknown;
  readonly facts: FileFacts;
}

/** What is known of files from a former time; of a file the same whenever it is asked. */
export interface Known {
  /** Whether a file with these bytes in this place was faultless. */
  readonly isKnown?: ((file: ContentFile) => boolean) | undefined;
  /** What was made of such a file. */
  readonly recall?: ((file: ContentFile) => FormerReading | undefined) | undefined;
}

/** Reads a file, as far as it is not known. */
export function readAgain(file: ContentFile, { isKnown, recall }: Known): ReadFile | undefined {
  if (file.isLink === true) return readOnce(file);
  const former = recall?.(file);
  const known = former === undefined ? undefined : toRead(file, former);
  return known ?? (isKnown?.(file) === true ? readFaultlessOnce(file) : undefined) ?? readOnce(file);
}

/** What is worth keeping of a faultless file. */
export function toReading(file: ContentFile, known: Known): FormerReading | undefined {
  const read = readAgain(file, known);
  return read?.entry && { data: read.entry.data, facts: factsOf(read) };
}

/** Its text is looked at only when it is asked for, to tell where something stands. */
function toRead(file: ContentFile, { data, facts }: FormerReading): ReadFile | undefined {
  const place = toFilePlace(file.path);
  if (place === undefined || "problem" in place) return undefined;
  const { name, id } = place;
  const entry = { id, file: file.path, data };
  return {
    ...{ file: file.path, name, id, entry, parts: entry, facts },
    ...{ faults: [], problems: [], unusedWaivers: [] },
    get yaml() {
      return readFaultlessOnce(file)?.yaml;
    },
    get body() {
      return readFaultlessOnce(file)?.body;
    },
  };
}

// Where the content is checked after every change, files that did not change are handed over again.
const readOnce = remember(readEntry);
const readFaultlessOnce = remember(readFaultless);
