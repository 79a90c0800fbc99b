import { spawn } from "node:child_process";
import { join } from "node:path";

/** Runs a command as a user does, from the root of the project; never rejects for what the command ends with. */
export function runScript(
  script: string,
  args: readonly string[],
  whileRunning?: (kill: (signal: NodeJS.Signals) => void) => Promise<void>,
): Promise<Ending> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd: join(import.meta.dirname, "../.."),
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.stderr += text));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (exitCode) => done({ exitCode, ...said }));
    whileRunning?.((signal) => child.kill(signal)).catch((error: unknown) => {
      child.kill("SIGKILL");
      fail(error instanceof Error ? error : new Error(String(error)));
    });
  });
}

interface Ending {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
