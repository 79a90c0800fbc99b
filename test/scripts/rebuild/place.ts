import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { commitAll, git } from "../../builders/repository.ts";
import { runScript } from "../run-script.ts";
import type { BuildWish } from "./build.ts";
import { type Content, putContent } from "./content.ts";
import { findDifferences } from "./find-differences.ts";

/** A folder with a repository of a content, a site that is built of it again and again, and what its builds remember. */
export function toPlace(folder: string): Place {
  return {
    folder,
    content: join(folder, "content"),
    site: join(folder, "site"),
    memory: join(folder, "memory"),
  };
}

/** Commits the content on its day, unless that is what the last commit holds. */
export function commit({ content }: Place, { files, day }: Stand): void {
  mkdirSync(content, { recursive: true });
  putContent(content, files);
  if (!existsSync(join(content, ".git"))) git(["init", "--quiet", "--initial-branch=main"], content);
  if (git(["status", "--porcelain"], content) !== "") commitAll(content, day);
}

/** The same content as if it had come all at once. */
export function forgetHistory(place: Place, stand: Stand): void {
  rmSync(join(place.content, ".git"), { recursive: true, force: true });
  commit(place, stand);
}

/** Builds over what former builds left. Gives the steps of making the pages. */
export async function rebuild({ content, site, memory }: Place, stand: Stand): Promise<readonly string[]> {
  return build(toWish({ content, out: site, memory }, stand));
}

/** A build over what former builds left that ends before it is done. */
export async function interrupt(
  { content, site, memory }: Place,
  stand: Stand,
  after: number,
): Promise<void> {
  const wish = toWish({ content, out: site, memory }, stand);
  await runScript(script, [JSON.stringify(wish)], async (kill) => {
    await setTimeout(after);
    kill(after % 2 === 0 ? "SIGKILL" : "SIGTERM");
  });
}

/** Builds where nothing was built before, and gives the folder. */
export async function buildClean({ content, folder }: Place, stand: Stand): Promise<string> {
  const out = join(folder, "clean");
  const memory = join(folder, "clean-memory");
  for (const former of [out, memory]) rmSync(former, { recursive: true, force: true });
  await build(toWish({ content, out, memory }, stand));
  return out;
}

/** Where the site differs from one that is built clean. */
export async function compareWithClean(place: Place, stand: Stand): Promise<readonly string[]> {
  return findDifferences(place.site, await buildClean(place, stand));
}

async function build(wish: BuildWish): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await runScript(script, [JSON.stringify(wish)]);
  if (exitCode !== 0 || stderr !== "") throw new Error(`a build ended with ${String(exitCode)}: ${stderr}`);
  return stdout.trimEnd().split("\n");
}

function toWish(
  { memory, ...places }: Pick<BuildWish, "content" | "out"> & { memory: string },
  { address, epoch }: Stand,
): BuildWish {
  const kept = {
    drawn: join(memory, "cards"),
    searched: join(memory, "search"),
    remembered: join(memory, "pages"),
  };
  return { ...places, ...kept, address, epoch };
}

const script = "../test/scripts/rebuild/build";

export interface Place {
  readonly folder: string;
  readonly content: string;
  readonly site: string;
  /** What builds keep for those that follow. */
  readonly memory: string;
}

/** What a build is of. */
export interface Stand extends Pick<BuildWish, "address" | "epoch"> {
  readonly files: Content;
  /** On which it was committed. */
  readonly day: string;
}
