import { spawnSync } from "node:child_process";

/**
 * What git says about a folder; undefined where it refuses: no repository, no such commit, no git. What people set for
 * their own use (colours, signatures, order of files) does not change it, and nothing is fetched.
 */
export function runGit(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync("git", [...steady, ...args], {
    cwd: folder,
    input,
    maxBuffer: 2 ** 30,
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1" },
  });
  return status === 0 ? stdout : undefined;
}

const steady = [
  "-c",
  "diff.orderFile=/dev/null",
  "-c",
  "log.showSignature=false",
  "-c",
  "diff.renameLimit=1000",
];
