import { toPolishDay } from "./git/polish-day.ts";
import { runGit } from "./git/run-git.ts";
import { UserMistake } from "./user-mistake.ts";

/**
 * The day to which the content is true, `YYYY-MM-DD`, in Poland: `SOURCE_DATE_EPOCH` where it is set, else the day of
 * the last commit that touched the content. Never the clock, so that the same content always builds the same portal.
 * Undefined where the content is in no repository.
 */
export function readAsOf(content: string): string | undefined {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  if (epoch !== undefined) return toDay(epoch);
  const committed = runGit(content, ["log", "-1", "--format=%ct", "--", "."])?.toString().trim() ?? "";
  return committed === "" ? undefined : toPolishDay(committed);
}

function toDay(seconds: string): string {
  if (!/^\d+$/.test(seconds) || Number.isNaN(new Date(Number(seconds) * 1000).getTime()))
    throw new UserMistake(`SOURCE_DATE_EPOCH: „${seconds}” nie jest liczbą sekund od 1970 roku`);
  return toPolishDay(seconds);
}
