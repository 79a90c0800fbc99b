import { createHash } from "node:crypto";
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";

/**
 * What a former build kept under a name: a value that JSON can say, and rows of bytes. Undefined where there is none, or
 * one of another program, or one that is not whole.
 */
export function readKept({ folder, stamp }: KeptPlace, name: string): Kept | undefined {
  let file: number | undefined;
  try {
    file = openSync(join(folder, name), "r");
    return readRows(file, stamp);
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function readRows(file: number, stamp: string): Kept | undefined {
  const digest = createHash("sha256");
  const { size } = fstatSync(file);
  const read = (length: number): Uint8Array<ArrayBuffer> => {
    if (!(length <= size)) throw new RangeError("more is announced than there is");
    const bytes = readWhole(file, length);
    digest.update(bytes);
    return bytes;
  };
  if (Buffer.from(read(stamp.length)).toString() !== stamp) return undefined;
  const [length = 0] = new Float64Array(read(8).buffer);
  const { head, lengths } = JSON.parse(Buffer.from(read(length)).toString()) as Announced;
  const rows = lengths.map(read);
  const sum = digest.digest();
  return sum.equals(readWhole(file, sum.length)) ? { head, rows } : undefined;
}

function readWhole(file: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length;) {
    const count = readSync(file, bytes, at, Math.min(length - at, mostAtOnce), null);
    if (count === 0) throw new RangeError("the file ends too early");
    at += count;
  }
  return bytes;
}

/** Keeps it for the next build: written aside, so that whoever reads at the same time reads the former or this one. */
export function writeKept({ folder, stamp }: KeptPlace, name: string, { head, rows }: Keepable): void {
  mkdirSync(folder, { recursive: true });
  removeAbandoned(folder);
  const aside = join(folder, `${name}${asideMark}${process.pid}-${threadId}`);
  const file = openSync(aside, "w");
  try {
    const lengths = rows.map((pieces) => pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
    const announced = Buffer.from(JSON.stringify({ head, lengths } satisfies Announced));
    const length = new Float64Array([announced.length]);
    writePieces(file, [[Buffer.from(stamp), length, announced], ...rows].flat());
  } finally {
    closeSync(file);
  }
  renameSync(aside, join(folder, name));
}

/** Small pieces are gathered, since there are some for every record. */
function writePieces(file: number, pieces: readonly ArrayBufferView[]): void {
  const digest = createHash("sha256");
  const gathered = Buffer.alloc(gatheredAtMost);
  let count = 0;
  const write = (bytes: Uint8Array): void => {
    digest.update(bytes);
    for (let at = 0; at < bytes.length;)
      at += writeSync(file, bytes, at, Math.min(bytes.length - at, mostAtOnce));
  };
  for (const { buffer, byteOffset, byteLength } of pieces) {
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    if (count + byteLength > gathered.length) {
      write(gathered.subarray(0, count));
      count = 0;
    }
    if (byteLength > gathered.length) write(bytes);
    else {
      gathered.set(bytes, count);
      count += byteLength;
    }
  }
  write(gathered.subarray(0, count));
  writeSync(file, digest.digest());
}

/** What builds left that were ended while they wrote. */
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.includes(asideMark)) continue;
    const path = join(folder, name);
    const written = statSync(path, { throwIfNoEntry: false });
    if (written !== undefined && Date.now() - written.mtimeMs > abandonedAfter) rmSync(path, { force: true });
  }
}

const asideMark = ".aside-";
const abandonedAfter = 24 * 60 * 60 * 1000;
const gatheredAtMost = 1 << 20;
const mostAtOnce = 1 << 30;

/** Where it is kept, and for which program: 64 signs that change with anything that makes it other than it is. */
export interface KeptPlace {
  readonly folder: string;
  readonly stamp: string;
}

export interface Kept {
  readonly head: unknown;
  readonly rows: readonly Uint8Array<ArrayBuffer>[];
}

interface Keepable {
  readonly head: unknown;
  /** Each in pieces that are written one behind another. */
  readonly rows: readonly (readonly ArrayBufferView[])[];
}

interface Announced {
  readonly head: unknown;
  readonly lengths: readonly number[];
}
