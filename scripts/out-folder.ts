import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { BuildOptions } from "./build-options.ts";
import { findObstacle } from "./replaceable-folder.ts";
import { UserMistake } from "./user-mistake.ts";

/** Refuses to build where the build would take with it what is no site, or for a part of one what is none. */
export function refuseUnsafeOut(wanted: Wanted): void {
  const obstacle = findUnsafeOut(wanted);
  if (obstacle !== undefined) throw new UserMistake(obstacle);
}

/** Why nothing may be built there, for a person. */
export function findUnsafeOut({ out, content, part }: Wanted): string | undefined {
  const real = toRealPath(out);
  const kept = [
    { name: "katalog programu", path: toRealPath(join(import.meta.dirname, "..")) },
    { name: "katalog bieżący", path: toRealPath(process.cwd()) },
    { name: "katalog domowy", path: toRealPath(homedir()) },
  ];
  const isPart = part !== undefined;
  return findObstacle({ out: real, content: toRealPath(content), kept, found: lookInto(real), isPart });
}

/** A path free of links, as far as it leads to something that is there. */
export function toRealPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(toRealPath(parent), basename(path));
}

function lookInto(path: string) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return "nothing";
  return stats.isDirectory() ? readdirSync(path) : "file";
}

type Wanted = Pick<BuildOptions, "out" | "content" | "part">;
