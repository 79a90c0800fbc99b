import { formatFileMistake } from "./file-mistake.ts";
import { formatMistakeAsJson, formatMistakeForGitHub } from "./report.ts";
import { UserMistake } from "./user-mistake.ts";

/** Runs a check; a user's mistake that ends it is told in the form in which its findings were asked for. */
export function reportMistakes(args: readonly string[], run: () => void): void {
  try {
    run();
  } catch (error) {
    const message = error instanceof UserMistake ? error.message : formatFileMistake(error);
    const [isForPrograms, isForGitHub] = [args.includes("--json"), args.includes("--github")];
    if (message === undefined || isForPrograms === isForGitHub) throw error;
    if (isForGitHub) {
      console.log(formatMistakeForGitHub(message));
      throw error;
    }
    console.log(formatMistakeAsJson(message));
    process.exitCode = 1;
  }
}
