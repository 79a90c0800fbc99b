import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Random } from "../../../scripts/generate/random.ts";
import { listFiles } from "../../../scripts/output-files.ts";

/** Some files of a folder say something else, are as long and as old as they were. */
export function editFiles(folder: string, random: Random): void {
  for (const file of pickFiles(folder, random)) {
    const { atime, mtime } = statSync(file);
    const bytes = readFileSync(file);
    const at = random.integer(0, bytes.length - 1);
    writeFileSync(
      file,
      bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)),
    );
    utimesSync(file, atime, mtime);
  }
}

/** All but the first page, without which a folder is no site and nothing takes its place. */
export function deleteFiles(folder: string, random: Random): void {
  for (const file of pickFiles(folder, random)) if (file !== join(folder, "index.html")) rmSync(file);
}

/** Files that no build made, beside some that builds make. */
export function addFiles(folder: string, random: Random): void {
  for (const file of pickFiles(folder, random)) {
    const place = join(dirname(file), `obce-${String(random.integer(100, 999))}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "index.html"), "<p>Obce");
    writeFileSync(`${file}.br`, "Obce");
  }
}

export function truncateFiles(folder: string, random: Random): void {
  for (const file of pickFiles(folder, random))
    truncateSync(file, random.chance(0.3) ? 0 : random.integer(0, statSync(file).size - 1));
}

export function deleteFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * From one to a quarter of the files of each kind, or of one kind: where all that is spoilt makes a build do all anew,
 * it would not be seen what a build gives of a folder that is spoilt in part.
 */
function pickFiles(folder: string, random: Random): readonly string[] {
  const files = existsSync(folder) ? listFiles(folder) : [];
  const sized = files.filter((file) => statSync(join(folder, file)).size > 0);
  const kinds = [...Map.groupBy(sized, toKind).values()];
  const chosen = random.chance(0.5) ? kinds : kinds.slice(0, 1).map(() => random.pick(kinds));
  return chosen.flatMap((alike) => {
    const count = random.integer(1, Math.ceil(alike.length / 4));
    const picked = Array.from({ length: count }, () => random.pick(alike));
    return [...new Set(picked)].map((file) => join(folder, file));
  });
}

/** The folder at the root and the ending: `/propozycje.html`. */
function toKind(file: string): string {
  return file.replace(/^(\/[^/]*).*?(\.[a-z]*)?$/, "$1$2");
}
