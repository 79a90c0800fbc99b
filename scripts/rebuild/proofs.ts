import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What was proved by a former build of the same program, by a digest of all that the proof stands on. */
export function readProofs(file: string, program: string): Proofs {
  const [first, ...former] = readLines(file);
  const known = new Set(first === program ? former : []);
  const kept = new Set<string>();
  return {
    has: (digest) => known.has(digest),
    add: (digest) => {
      kept.add(digest);
    },
    keep: () => {
      mkdirSync(dirname(file), { recursive: true });
      const aside = `${file}-${process.pid}`;
      writeFileSync(aside, [program, ...kept].join("\n"));
      renameSync(aside, file);
    },
  };
}

/** None where nothing can be read. */
function readLines(file: string): readonly string[] {
  try {
    return existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  } catch {
    return [];
  }
}

export interface Proofs {
  readonly has: (digest: string) => boolean;
  /** Of those that were there before, only what is added again is kept. */
  readonly add: (digest: string) => void;
  readonly keep: () => void;
}
