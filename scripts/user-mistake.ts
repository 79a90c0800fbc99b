import { formatFileMistake } from "./file-mistake.ts";

/** Something that the person at the keyboard can put right; its message is all that they are shown. */
export class UserMistake extends Error {}

/** Somebody asked what a command can be told; its message is the answer. */
export class HelpRequest extends Error {}

/** Runs a command; a user's mistake ends it with its message and exit code 1, anything else is our own fault. */
export async function runCommand(command: () => unknown): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof HelpRequest) {
      console.log(error.message);
      return;
    }
    const message = error instanceof UserMistake ? error.message : formatFileMistake(error);
    if (message === undefined) throw error;
    console.error(message);
    process.exitCode = 1;
  }
}
