import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What was proved by a former build of the same program, by a digest of all that the proof stands on. */
export function readProofs(file: string, program: string): Proofs {
  const { get, add, keep } = readFindings(file, program);
  return {
    has: (digest) => get(digest) !== undefined,
    add: (digest) => add(digest, ""),
    keep,
  };
}

/** Of the pages that held all words of the same content. */
export function readPageProofs(memory: string, program: string): Proofs {
  return readProofs(join(memory, "pages-with-all-words"), program);
}

/** What was found out by a former build of the same program, a line of text each, by a digest of all that it follows from. */
export function readFindings(file: string, program: string): Findings {
  const [first, ...former] = readLines(file);
  const known = new Map(first === program ? former.map(toPair) : []);
  const kept = new Map<string, string>();
  return {
    get: (digest) => known.get(digest),
    add: (digest, found) => {
      kept.set(digest, found);
    },
    keep: () => {
      mkdirSync(dirname(file), { recursive: true });
      const aside = `${file}-${process.pid}`;
      const lines = Array.from(kept, ([digest, found]) => (found === "" ? digest : `${digest} ${found}`));
      writeFileSync(aside, [program, ...lines].join("\n"));
      renameSync(aside, file);
    },
  };
}

function toPair(line: string): readonly [digest: string, found: string] {
  const end = line.indexOf(" ");
  return end < 0 ? [line, ""] : [line.slice(0, end), line.slice(end + 1)];
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

export interface Findings {
  readonly get: (digest: string) => string | undefined;
  /** Of what was there before, only what is added again is kept. */
  readonly add: (digest: string, found: string) => void;
  readonly keep: () => void;
}
