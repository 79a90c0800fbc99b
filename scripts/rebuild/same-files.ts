import type { SiteWriter } from "../site-writer.ts";
import { readFormerFiles, stampOf, toFormerFilesWriter } from "./former-files.ts";
import { join } from "node:path";

/** Files of a former site that a new one holds too, byte for byte, so that they need not be written again. */
export function toSameFiles({ memory, out }: Place): SameFiles {
  const { files } = readFormerFiles(memory, format);
  return (path, sum) => {
    const made = files.get(path);
    if (made?.sum !== sum) return undefined;
    const file = join(out, path);
    return stampOf(file) === made.stamp ? { file, stamp: made.stamp } : undefined;
  };
}

/** Remembers what was written for the next build. */
export function keepSameFiles(memory: string, { sums, stampOf }: Pick<SiteWriter, "sums" | "stampOf">): void {
  const kept = toFormerFilesWriter(memory, format);
  for (const [path, sum] of sums) {
    const stamp = stampOf(path);
    if (stamp !== undefined) kept.add(path, { sum, stamp, given: "", reads: [] }, () => "");
  }
  kept.write();
}

// Whatever program wrote a file, its checksum tells what it holds.
const format = "files 1";

/** The file of a former site that has this checksum at this path. */
export type SameFiles = (path: string, sum: string) => SameFile | undefined;

interface SameFile {
  /** Where it stands. */
  readonly file: string;
  readonly stamp: string;
}

interface Place {
  /** The file of what was remembered. */
  readonly memory: string;
  /** Where the former site stands. */
  readonly out: string;
}
