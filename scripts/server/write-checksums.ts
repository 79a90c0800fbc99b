import { hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { refuseLosses } from "../nothing-lost.ts";
import { listFiles } from "../output-files.ts";
import type { Checksums } from "../site-writer.ts";

/** Lists the checksum of every file of a site but the list itself, as `sha256sum -c SHA256SUMS` reads it. */
export function writeChecksums(out: string, known: Checksums): void {
  const sums = sumFiles(out, known);
  writeFileSync(join(out, "SHA256SUMS"), [...sums].map(([file, sum]) => `${sum}  .${file}\n`).join(""));
}

/**
 * The checksum of every file of a site, in the order of the paths. Files whose checksums are not known yet are read; one
 * that is known and no longer there is a loss.
 */
export function sumFiles(out: string, known: Checksums): Checksums {
  const files = listFiles(out).filter((file) => file !== "/SHA256SUMS");
  const there = new Set(files);
  refuseLosses([...known.keys()].filter((file) => !there.has(file)).map(tellLostFile));
  return new Map(
    files.map((file) => [file, known.get(file) ?? hash("sha256", readFileSync(join(out, file)))]),
  );
}

function tellLostFile(file: string): string {
  return `${file}: plik został zapisany, ale już go nie ma`;
}
