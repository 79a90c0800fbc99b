/** Something that the person at the keyboard can put right; its message is all that they are shown. */
export class UserMistake extends Error {}

/** Runs a command; a user's mistake ends it with its message and exit code 1, anything else is our own fault. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UserMistake)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
