import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Manifest, manifestSchema } from "../../src/publish/part-manifest.ts";

// The files of a part stand one folder below, so that nobody takes what lies there for a site.

export function toFilesFolder(part: string): string {
  return join(part, filesFolder);
}

/** Whether a folder with these names is a part of a site. */
export function isPartFolder(names: readonly string[]): boolean {
  return names.includes(manifestFile) && names.every((name) => name === manifestFile || name === filesFolder);
}

/** The folder of the part of which this folder is, or holds, the files; undefined where it has nothing of a part. */
export function findPartAt(folder: string): string | undefined {
  const places = basename(folder) === filesFolder ? [folder, dirname(folder)] : [folder];
  return places.find((place) => existsSync(join(place, manifestFile)));
}

export function writeManifest(part: string, manifest: Manifest): void {
  writeFileSync(join(part, manifestFile), JSON.stringify(manifest));
}

/** Undefined where there is none, or none that this program understands. */
export function readManifest(part: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(part, manifestFile), "utf8")));
  } catch {
    return undefined;
  }
}

const manifestFile = "czesc.json";
const filesFolder = "portal";
