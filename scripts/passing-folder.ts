import { mkdirSync, mkdtempSync, rmSync } from "node:fs";

/** A folder that goes with the process. */
export function makePassingFolder(parent: string, prefix: string): string {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(`${parent}/${prefix}`);
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
