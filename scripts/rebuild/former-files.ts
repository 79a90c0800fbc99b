import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import type { Read } from "../../src/domain/trace.ts";

/**
 * What a former build remembers of the files that it made, as long as it was the same program, told the same. Whatever
 * cannot be read of it is as if it had never been.
 */
export function readFormerFiles(file: string, program: string): FormerFiles {
  const answers = new Map<Read, string>();
  const files = new Map<string, MadeFile>();
  try {
    const [first, ...lines] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    const isWhole = first === program && lines.pop() === "" && lines.pop() === end;
    if (isWhole) readLines(lines, { answers, files });
  } catch {
    return { answers: new Map(), files: new Map() };
  }
  return { answers, files };
}

function readLines(lines: readonly string[], { answers, files }: FilledFiles): void {
  const names: Read[] = [];
  for (const line of lines) {
    const parts = line.split("\t");
    if (parts.length === 2) {
      const [read = "", answer = ""] = parts;
      names.push(read);
      answers.set(read, answer);
    } else {
      const [path = "", sum = "", stamp = "", given = "", reads = ""] = parts;
      const numbers = reads === "" ? [] : reads.split(" ");
      files.set(path, {
        sum,
        stamp,
        given,
        reads: numbers.map((number) => names[parseInt(number, 36)] ?? ""),
      });
    }
  }
}

/**
 * Writes what this build remembers as it comes to be known, since in all it is much: aside until it is whole, so that
 * it is there whole or not at all.
 */
export function toFormerFilesWriter(file: string, program: string): FormerFilesWriter {
  const numbers = new Map<Read, string>();
  const aside = toAside(file);
  let lines = [program];
  const flush = (): void => {
    aside.add(`${lines.join("\n")}\n`);
    lines = [];
  };
  const toNumber = (read: Read, answerOf: (read: Read) => string): string => {
    const known = numbers.get(read);
    if (known !== undefined) return known;
    const number = numbers.size.toString(36);
    numbers.set(read, number);
    lines.push(`${read}\t${answerOf(read)}`);
    return number;
  };
  return {
    add: (path, { sum, stamp, given, reads }, answerOf) => {
      const told = reads.map((read) => toNumber(read, answerOf)).join(" ");
      lines.push([path, sum, stamp, given, told].join("\t"));
      if (lines.length >= writtenAtOnce) flush();
    },
    write: () => {
      lines.push(end);
      flush();
      aside.putInPlace();
    },
  };
}

/** A file that goes with the process unless it is put in its place. */
function toAside(file: string) {
  const aside = `${file}-${process.pid}`;
  let open: number | undefined;
  const remove = (): void => rmSync(aside, { force: true });
  const begin = (): number => {
    mkdirSync(dirname(file), { recursive: true });
    process.once("exit", remove);
    return openSync(aside, "w");
  };
  return {
    add: (text: string): void => {
      open ??= begin();
      writeFileSync(open, text);
    },
    putInPlace: (): void => {
      if (open !== undefined) closeSync(open);
      renameSync(aside, file);
      process.off("exit", remove);
    },
  };
}

/** Tells whether a file is still the one that was written: whoever edits it changes that. Undefined where there is none. */
export function stampOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true });
  return found?.isFile() === true
    ? `${found.ino.toString(36)} ${found.size.toString(36)} ${found.mtimeNs.toString(36)}`
    : undefined;
}

const end = "whole";
const writtenAtOnce = 1000;

/** The files of a site of which all that they were made of is known. */
export interface FormerFiles {
  /** What was answered to each thing that any of them looked at, as a digest. */
  readonly answers: ReadonlyMap<Read, string>;
  /** By their paths from the site's root. */
  readonly files: ReadonlyMap<string, MadeFile>;
}

export interface FormerFilesWriter {
  /** @param answerOf what was answered to each thing that the file looked at */
  readonly add: (path: string, made: MadeFile, answerOf: (read: Read) => string) => void;
  readonly write: () => void;
}

interface FilledFiles {
  readonly answers: Map<Read, string>;
  readonly files: Map<string, MadeFile>;
}

export interface MadeFile {
  /** SHA-256 in hexadecimal digits. */
  readonly sum: string;
  readonly stamp: string;
  /** A digest of what it was made of beside what it looked at. */
  readonly given: string;
  readonly reads: readonly Read[];
}
