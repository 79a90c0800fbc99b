import { spawnSync } from "node:child_process";
import { UserMistake } from "./user-mistake.ts";

/**
 * The day to which the content is true, `YYYY-MM-DD`, in Poland: `SOURCE_DATE_EPOCH` where it is set, else the day of
 * the last commit that touched the content. Never the clock, so that the same content always builds the same portal.
 * Undefined where the content is in no repository.
 */
export function readAsOf(content: string): string | undefined {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  if (epoch !== undefined) return toPolishDay(epoch);
  const log = spawnSync("git", ["log", "-1", "--format=%ct", "--", "."], { cwd: content, encoding: "utf8" });
  const committed = log.status === 0 ? log.stdout.trim() : "";
  return committed === "" ? undefined : toPolishDay(committed);
}

function toPolishDay(seconds: string): string {
  const date = new Date(Number(seconds) * 1000);
  if (!/^\d+$/.test(seconds) || Number.isNaN(date.getTime()))
    throw new UserMistake(`SOURCE_DATE_EPOCH: „${seconds}” nie jest liczbą sekund od 1970 roku`);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw", dateStyle: "short" }).format(date);
}
