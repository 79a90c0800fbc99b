import { join } from "node:path";
import type { Read } from "../../src/domain/trace.ts";
import type { SiteWriter } from "../site-writer.ts";
import { type MadeFile, readFormerFiles, stampOf, toFormerFilesWriter } from "./former-files.ts";

/**
 * Gives again the files of a former build that would be made the same: what they are given is the same, and so is the
 * answer to everything that they looked at while they were made.
 */
export function toReuse({ memory, program, out, site }: Reusing): Reuse {
  const former = readFormerFiles(memory, program);
  const kept = toFormerFilesWriter(memory, program);
  const answers = new Map<Read, string | undefined>();
  const answerOf = (read: Read, ask: Ask): string | undefined => {
    const known = answers.get(read);
    if (known !== undefined || answers.has(read)) return known;
    const answer = ask(read);
    answers.set(read, answer);
    return answer;
  };
  const kinds = new Set(Array.from(former.files.values(), ({ given }) => given.slice(0, given.indexOf(" "))));
  const isStill = ({ given, reads }: MadeFile, { kind, given: now, ask }: Making): boolean =>
    given === `${kind} ${now}` &&
    reads.every((read) => {
      const before = former.answers.get(read);
      return before !== undefined && before === answerOf(read, ask);
    });
  const keepFile = (path: string, made: MadeFile): void =>
    kept.add(path, made, (read) => answers.get(read) ?? "");
  return {
    knows: (kind) => kinds.has(kind),
    giveAgain: (path, making) => {
      const made = former.files.get(path);
      const file = join(out, path);
      if (made === undefined || !isStill(made, making) || stampOf(file) !== made.stamp) return false;
      if (!site.link(path, file, made.sum)) return false;
      keepFile(path, made);
      return true;
    },
    remember: (path, { kind, given, ask, reads }) => {
      const told = [...reads].map((read) => answerOf(read, ask));
      const stamp = site.stampOf(path);
      const sum = site.sums.get(path);
      // What cannot be asked again cannot be compared.
      if (told.includes(undefined) || stamp === undefined || sum === undefined) return;
      keepFile(path, { sum, stamp, given: `${kind} ${given}`, reads: [...reads] });
    },
    keep: kept.write,
  };
}

export interface Reuse {
  /** Whether the same program made files of this kind before. */
  readonly knows: (kind: string) => boolean;
  /** Whether a file of the former build now stands in its place. */
  readonly giveAgain: (path: string, making: Making) => boolean;
  /** Notes how a file was made that has just been written. */
  readonly remember: (path: string, making: Making & { readonly reads: ReadonlySet<Read> }) => void;
  /** Writes what the next build has to know. */
  readonly keep: () => void;
}

interface Making {
  /** What makes it, without a space: the path of a component. */
  readonly kind: string;
  /** A digest of what it is made of beside what it looks at. */
  readonly given: string;
  readonly ask: Ask;
}

/** What is answered now, as a digest; undefined where it cannot be asked. */
type Ask = (read: Read) => string | undefined;

interface Reusing {
  /** The file of what was remembered. */
  readonly memory: string;
  /** What made the files: of another program nothing is given again. */
  readonly program: string;
  /** Where the former site stands. */
  readonly out: string;
  readonly site: SiteWriter;
}
