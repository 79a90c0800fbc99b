import type { FileChange } from "./read-changes.ts";

/**
 * The versions of each file, oldest first, by the path that it has now (or had last, where it was deleted).
 * What it was before it was renamed belongs to it.
 * @param changes oldest first
 */
export function toLineages(changes: readonly FileChange[]): ReadonlyMap<string, readonly FileVersion[]> {
  const lineages = new Map<string, FileVersion[]>();
  const laterNames = new Map<string, string>();
  for (const [order, { seconds, blob, kind, from, path }] of [...changes.entries()].reverse()) {
    const file = laterNames.get(path) ?? path;
    if (kind === "R") {
      laterNames.delete(path);
      laterNames.set(from, file);
    }
    if (kind !== "D") lineages.set(file, [{ seconds, blob, order, file }, ...(lineages.get(file) ?? [])]);
  }
  return lineages;
}

export interface FileVersion {
  /** When it was committed, in seconds since 1970. */
  readonly seconds: string;
  readonly blob: string;
  /** Greater for what came later, among all files. */
  readonly order: number;
  /** The path that the file has now. */
  readonly file: string;
}
