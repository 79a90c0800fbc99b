import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { dirname } from "node:path";
import { isGone, listLeft, nameBeside } from "./left-folders.ts";
import { goOnRemoving, removeLater } from "./remove-later.ts";
import { UserMistake } from "./user-mistake.ts";

/**
 * Hands over an empty folder beside `out`, on the same disk, to be built in. Whatever ends the work, a signal too,
 * the folder goes and `out` is as it was, unless the work called `replaceFolder`. What the work starts beside itself
 * it names by how to stop it, so that nothing writes into a folder that goes.
 */
export async function inDraft<T>(out: string, work: DraftWork<T>): Promise<T> {
  const draft = nameDraft(out);
  const stops: (() => Promise<void>)[] = [];
  const end = async (): Promise<void> => {
    await Promise.all(stops.map((stop) => stop()));
    discard(draft);
  };
  const stop = (signal: NodeJS.Signals): void => {
    void end().finally(() => {
      console.error("Budowa przerwana; poprzedni portal został bez zmian.");
      process.exit(128 + constants.signals[signal]);
    });
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    makeFolder(dirname(out));
    sweepDrafts(out);
    mkdirSync(draft.folder);
    return await work(draft, (one) => stops.push(one));
  } finally {
    await end();
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}

/**
 * Puts a finished draft in the place of `out`; where that fails, what was there is put back. Nobody waits until it is
 * removed, which takes as long as many a build.
 */
export function replaceFolder(out: string, { folder, former }: Draft): void {
  if (existsSync(out)) move(out, former);
  try {
    move(folder, out);
  } catch (error) {
    if (existsSync(former)) move(former, out);
    throw error;
  }
  if (existsSync(former)) removeLater(out, former);
}

/** Removes what builds that no longer run left beside `out`, and puts back a folder that they had moved aside. */
export function sweepDrafts(out: string): void {
  const left = listLeft(out);
  const former = left.find(({ part }) => part === "former");
  if (former !== undefined && !existsSync(out)) renameSync(former.folder, out);
  for (const one of left) if (!isGone(one)) remove(one.folder);
  goOnRemoving(out);
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function nameDraft(out: string): Draft {
  return {
    folder: nameBeside(out, "draft"),
    cache: nameBeside(out, "cache"),
    former: nameBeside(out, "former"),
  };
}

// One by one: told to be recursive, Node never returns below /proc.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new UserMistake(`--out: nie można utworzyć katalogu „${folder}”`);
  }
}

function discard({ folder, cache }: Draft): void {
  remove(folder);
  remove(cache);
}

// Retried, since Astro may still be writing.
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Renames, or copies where the disk cannot: a layered one has no renaming of what its lower layers hold. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    cpSync(from, to, { recursive: true });
    remove(from);
  }
}

/** Builds in a draft, and says of what it starts beside itself how to stop it. */
type DraftWork<T> = (draft: Draft, stopping: (stop: () => Promise<void>) => unknown) => Promise<T>;

/** Paths of folders beside the wanted one. */
export interface Draft {
  /** Where to build. */
  readonly folder: string;
  /** Where to keep what the build needs for itself. */
  readonly cache: string;
  /** Where the former folder waits while the draft takes its place. */
  readonly former: string;
}
