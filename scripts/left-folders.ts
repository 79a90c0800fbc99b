import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** The path of a folder beside `out` that belongs to a process: `.dist-123-draft`. */
export function nameBeside(out: string, part: Part, owner = process.pid): string {
  return join(dirname(out), `.${basename(out)}-${owner}-${part}`);
}

/** The same folder's path as one of this process. */
export function toOwn(folder: string): string {
  return join(dirname(folder), basename(folder).replace(pattern, `.$1-${process.pid}-$3`));
}

/** Paths of what processes that no longer run left beside `out`. */
export function listLeft(out: string): readonly LeftFolder[] {
  return listBeside(out).filter(({ owner }) => !isOtherProcess(owner));
}

/** Paths of what processes put beside `out`, whether or not they still run. */
export function listBeside(out: string): readonly LeftFolder[] {
  return readdirSync(dirname(out)).flatMap((name) => {
    const [, stem, pid, part] = pattern.exec(name) ?? [];
    return stem === basename(out)
      ? [{ folder: join(dirname(out), name), part: part as Part, owner: Number(pid) }]
      : [];
  });
}

export function isGone({ part }: LeftFolder): boolean {
  return part.startsWith("gone-");
}

const pattern = /^\.(.+)-(\d+)-(draft|cache|former|gone-[0-9a-f]{8})$/;

// What bears our own number was left by one that had it before us.
function isOtherProcess(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** What is gone waits to be removed under a name that is used once. */
export type Part = "draft" | "cache" | "former" | `gone-${string}`;

export interface LeftFolder {
  readonly folder: string;
  readonly part: Part;
  /** The process that put it there, or that removes it. */
  readonly owner: number;
}
