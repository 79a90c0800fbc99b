import type { FileChange } from "./read-changes.ts";

/**
 * The versions of each file, oldest first, by the path that it has now (or had last, where it was deleted).
 * What it was before it was renamed belongs to it.
 * @param changes oldest first
 */
export function toLineages(changes: readonly FileChange[]): ReadonlyMap<string, readonly FileVersion[]> {
  const lineages = new Map<string, FileVersion[]>();
  const laterNames = new Map<string, string>();
  const ends = new Map<string, number>();
  for (const [order, { seconds, commit, blob, kind, from, path }] of [...changes.entries()].reverse()) {
    const file = laterNames.get(path) ?? path;
    if (kind === "R") {
      laterNames.delete(path);
      laterNames.set(from, file);
    }
    const until = ends.get(file) ?? Infinity;
    if (kind !== "D")
      lineages.set(file, [
        { seconds, commit, until, blob, order, file, path },
        ...(lineages.get(file) ?? []),
      ]);
    ends.set(file, commit);
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
  /** The path that it had then. */
  readonly path: string;
  /** The commit that made it, and the one that made the next or took the file away. */
  readonly commit: number;
  readonly until: number;
}
