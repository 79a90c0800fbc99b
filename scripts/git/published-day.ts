import { toPolishDay } from "./polish-day.ts";
import { runGit } from "./run-git.ts";

/**
 * The day on which a file came to be as it is at a place in the history; undefined where a shallow clone cannot tell,
 * since there the oldest commit seems to have written everything.
 */
export function findPublishedDay(content: string, base: string, file: string): string | undefined {
  const log = runGit(content, ["log", "-1", "--format=%ct %P", base, "--", file])?.toString().trim() ?? "";
  const [seconds = "", parent] = log.split(" ");
  if (seconds === "") return undefined;
  const isShallow = runGit(content, ["rev-parse", "--is-shallow-repository"])?.toString().trim() !== "false";
  return parent === undefined && isShallow ? undefined : toPolishDay(seconds);
}
