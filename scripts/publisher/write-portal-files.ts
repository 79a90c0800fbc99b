import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Edition } from "../../src/publish/edition.ts";
import { listFiles } from "../../src/publish/files/list-files.ts";
import { platform } from "./platform.ts";

/** Writes every file for machines below a site that is being built; one that stands there already is a mistake. */
export async function writePortalFiles(edition: Edition, folder: string): Promise<void> {
  const made = new Set<string>();
  for (const { path, toBody } of listFiles(edition, platform)) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, await toBody(), { flag: "wx" });
  }
}
