import { isDeepStrictEqual } from "node:util";
import type { ContentFile } from "../src/entries/content-file.ts";
import type { FormerReading } from "../src/entries/read-again.ts";
import { digestFile } from "./content-folder.ts";
import { type KeptPlace, readKept, writeKept } from "./search/kept/kept-file.ts";

/**
 * Remembers what was made of content files that were without fault, by a digest of where they lie and what they say, so
 * that it need not be made again. Whoever opens them may read, one of them keeps.
 */
export function openFormerReadings(place: KeptPlace): FormerReadings {
  const former = new Map(readBatches(place));
  return {
    recall: (file) => former.get(digestFile(file)) ?? undefined,
    keep: (files, toReading) => {
      const present = new Set(files.map(digestFile));
      const others = present.symmetricDifference(new Set(former.keys()));
      if (others.size > present.size * tolerated) writeKept(place, name, toKeepable(files, toReading));
    },
  };
}

/** To write all of them takes longer than to read a few files again. */
const tolerated = 0.02;

function readBatches(place: KeptPlace): readonly Pair[] {
  const batches = readKept(place, name)?.rows ?? [];
  return batches.flatMap((batch) => JSON.parse(Buffer.from(batch.buffer).toString()) as readonly Pair[]);
}

/** Not all at once, since at ten times as many files no text would be long enough. */
function toKeepable(files: readonly ContentFile[], toReading: ToReading): Parameters<typeof writeKept>[2] {
  const batches = Array.from({ length: Math.ceil(files.length / atOnce) }, (_, at) =>
    files.slice(at * atOnce, (at + 1) * atOnce),
  );
  const rows = batches.map((batch) => [
    Buffer.from(JSON.stringify(batch.map((file) => toPair(file, toReading)))),
  ]);
  return { head: null, rows };
}

/** Nothing of what would not be the same when it is read. */
function toPair(file: ContentFile, toReading: ToReading): Pair {
  const reading = toReading(file) ?? null;
  const isSame = isDeepStrictEqual(JSON.parse(JSON.stringify(reading)), reading);
  return [digestFile(file), isSame ? reading : null];
}

const name = "readings";
const atOnce = 500;

type Pair = readonly [digest: string, reading: FormerReading | null];

type ToReading = (file: ContentFile) => FormerReading | undefined;

export interface FormerReadings {
  /** As of when they were opened: of a file always the same. */
  readonly recall: (file: ContentFile) => FormerReading | undefined;
  /** Of files that are without fault. */
  readonly keep: (files: readonly ContentFile[], toReading: ToReading) => void;
}
