import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import type { LocatedProblem } from "../src/entries/content-file.ts";
import { readEntry } from "../src/entries/read-entry.ts";
import type { PublicFile } from "../src/entries/source-problems.ts";
import { readContentFolder } from "./content-folder.ts";

/** What is published as it is, with checksums; links are refused there as they are in the content. */
export function readPublicFiles(): PublicFolder {
  const files = existsSync(folder) ? readContentFolder(folder) : [];
  return {
    publicFiles: files.map(({ path, bytes }) => ({
      path,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })),
    problems: files
      .filter(({ isLink }) => isLink === true)
      .flatMap((file) => readEntry({ ...file, path: `../public/${file.path}` })?.problems ?? []),
  };
}

const folder = new URL("../public", import.meta.url).pathname;

interface PublicFolder {
  readonly publicFiles: readonly PublicFile[];
  readonly problems: readonly LocatedProblem[];
}
