import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { PortalOptions } from "./options.ts";
import { findObstacle } from "./replaceable-folder.ts";
import { UserMistake } from "./user-mistake.ts";

/** Refuses to build where the build would take with it what is no site. */
export function refuseUnsafeOut({ out, content }: Pick<PortalOptions, "out" | "content">): void {
  const real = toRealPath(out);
  const kept = [
    { name: "katalog programu", path: toRealPath(join(import.meta.dirname, "..")) },
    { name: "katalog bieżący", path: toRealPath(process.cwd()) },
    { name: "katalog domowy", path: toRealPath(homedir()) },
  ];
  const obstacle = findObstacle({ out: real, content: toRealPath(content), kept, found: lookInto(real) });
  if (obstacle !== undefined) throw new UserMistake(obstacle);
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
