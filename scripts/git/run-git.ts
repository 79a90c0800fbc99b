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
    env: { ...process.env, ...steadyEnvironment },
  });
  return status === 0 ? stdout : undefined;
}

/** Why git says nothing about a folder; undefined where it would. */
export function findRefusal(folder: string): Refusal | undefined {
  const { error, status, stderr } = spawnSync("git", ["rev-parse", "--is-inside-work-tree"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...steadyEnvironment },
  });
  if (error !== undefined) return { reason: "no-git" };
  const [, owned] = /safe\.directory (.+)/.exec(stderr) ?? [];
  if (owned !== undefined) return { reason: "not-ours", folder: owned };
  return status === 0 ? undefined : { reason: "no-repository" };
}

const steady = [
  "-c",
  "diff.orderFile=/dev/null",
  "-c",
  "log.showSignature=false",
  "-c",
  "diff.renameLimit=1000",
];

// A hook is told of the repository that it runs for, which need not be the one that the folder lies in.
const steadyEnvironment = {
  ...{ LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1" },
  ...{ GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_COMMON_DIR: undefined },
  ...{ GIT_INDEX_FILE: undefined, GIT_PREFIX: undefined },
};

export type Refusal =
  | { readonly reason: "no-git" | "no-repository" }
  /** `folder` belongs to somebody else, as git writes it. */
  | { readonly reason: "not-ours"; readonly folder: string };
