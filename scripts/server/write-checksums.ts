import { hash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { refuseLosses } from "../nothing-lost.ts";
import { listFiles } from "../output-files.ts";
import type { Checksums } from "../site-writer.ts";

/**
 * Lists the checksum of every file of a site but the list itself, as `sha256sum -c SHA256SUMS` reads it.
 * @param listed see `sumFiles`
 */
export function writeChecksums(out: string, known: Checksums, listed?: readonly string[]): void {
  const sums = sumFiles(out, known, listed);
  writeFileSync(join(out, "SHA256SUMS"), [...sums].map(([file, sum]) => `${sum}  .${file}\n`).join(""));
}

/**
 * The checksum of every file of a site, in the order of the paths. Files whose checksums are not known yet are read; one
 * that is known and no longer there is a loss.
 * @param listed the files of the site when all had been written but such whose checksums are known
 */
export function sumFiles(
  out: string,
  known: Checksums,
  listed: readonly string[] = listFiles(out),
): Checksums {
  const there = new Set(listed);
  const later = [...known.keys()].filter((file) => !there.has(file));
  refuseLosses(later.filter((file) => !existsSync(join(out, file))).map(tellLostFile));
  const files = [...there, ...later].filter((file) => file !== "/SHA256SUMS").sort();
  return new Map(
    files.map((file) => [file, known.get(file) ?? hash("sha256", readFileSync(join(out, file)))]),
  );
}

function tellLostFile(file: string): string {
  return `${file}: plik został zapisany, ale już go nie ma`;
}
