import { Zip } from "fflate";
import type { Piece, Platform } from "../files/portal-file.ts";
import { concatenate } from "./concatenate.ts";

/**
 * Files in one archive, in their order. The same files give the same bytes.
 * @param day of all of them, `YYYY-MM-DD`
 */
export function toZip(files: readonly ZippedFile[], day: string): Uint8Array {
  const mtime = toLocalNoon(day);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const { name, packed } of files) {
    const { deflated, size, crc } = packed;
    const file: ArchiveEntry = { filename: name, size, crc, compression: deflate, mtime };
    zip.add(file);
    for (const [at, piece] of deflated.entries()) file.ondata?.(null, piece, at === deflated.length - 1);
  }
  zip.end();
  return concatenate(chunks);
}

export function pack(body: Uint8Array, { deflate, crc32 }: Pick<Platform, "deflate" | "crc32">): Packed {
  return { deflated: [deflate(body)], size: body.length, crc: crc32(body) };
}

/**
 * An archive holds local time without a zone, and fflate reads it off the machine's: the same digits everywhere. It
 * knows no day before 1980.
 */
function toLocalNoon(day: string): Date {
  const [year = 1980, month = 1, date = 1] = (day < "1980" ? "1980-01-01" : day).split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}

// The number of the method in the format of archives.
const deflate = 8;

export interface ZippedFile {
  readonly name: string;
  readonly packed: Packed;
}

export interface Packed {
  /** Pieces that follow one another. */
  readonly deflated: readonly Piece[];
  /** Of the file itself. */
  readonly size: number;
  readonly crc: number;
}

type ArchiveEntry = Parameters<Zip["add"]>[0] & { mtime: Date };
