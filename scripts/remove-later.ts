import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join, parse } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isGone, listBeside, listLeft, nameBeside } from "./left-folders.ts";

/**
 * Removes a folder beside `out` that nobody needs any more, without letting anybody wait for it: from now on it has a
 * name that no build gives back, and a process of its own removes it, which goes on when this one ends.
 */
export function removeLater(out: string, folder: string): void {
  const gone = nameBeside(out, `gone-${randomBytes(4).toString("hex")}`);
  try {
    renameSync(folder, gone);
  } catch {
    // What cannot be renamed is removed while one waits.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    return;
  }
  startRemover([gone]);
}

/** Goes on with what was cut off, be it with a machine. */
export function goOnRemoving(out: string): void {
  const left = listLeft(out).filter(isGone);
  if (left.length > 0) startRemover(left.map(({ folder }) => folder));
}

function startRemover(folders: readonly string[]): void {
  const remover = spawn(process.execPath, [removerFile, ...folders], {
    // It holds no folder that somebody may want to move.
    cwd: parse(removerFile).root,
    detached: true,
    stdio: "ignore",
    windowsHide: true,
  });
  // The next build finds what this one could not have removed.
  remover.on("error", () => undefined);
  remover.unref();
}

/** Settled when nothing is left beside `out` that has to be removed. */
export async function waitForRemovals(out: string): Promise<void> {
  while (existsSync(dirname(out)) && listBeside(out).some(isGone)) await setTimeout(20);
}

const removerFile = join(import.meta.dirname, "remove-gone.ts");
