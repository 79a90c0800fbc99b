import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Makes a repository whose last commit holds a folder's files, and whose earlier ones what some of them said before. */
export function makeRepository(content: string, repository: string, steps: readonly Step[]): void {
  git(["init", "--quiet", "--initial-branch=main", repository], content);
  for (const { date, path, renamed, replace } of steps) {
    const text = replace.reduce(replaceOnce, readFileSync(join(content, path), "utf8"));
    const file = join(repository, renamed ?? path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    commitAll(repository, date);
    if (renamed !== undefined) renameSync(file, join(repository, path));
  }
  cpSync(content, repository, { recursive: true });
  commitAll(repository, "2026-11-20");
}

/** Commits everything that lies in a repository, at noon of a day. */
export function commitAll(repository: string, day: string): void {
  const when = `${day}T12:00:00+00:00`;
  const env = { GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
  git(["add", "--all"], repository);
  git([...author, "commit", "--quiet", "--allow-empty", "--message=Treść"], repository, env);
}

export function git(args: readonly string[], folder: string, env: NodeJS.ProcessEnv = {}): string {
  return execFileSync("git", [...args], { cwd: folder, env: { ...process.env, ...env }, encoding: "utf8" });
}

const author = [
  ...["-c", "user.name=Redakcja", "-c", "user.email=redakcja@wierzbno.example"],
  ...["-c", "commit.gpgSign=false", "-c", "core.hooksPath=/dev/null"],
];

function replaceOnce(text: string, [now, before]: readonly [string, string]): string {
  if (text.split(now).length !== 2) throw new Error(`"${now}" does not stand there exactly once`);
  return text.replace(now, () => before);
}

/** What one file said from a day on, told by how that differs from what it says now. */
export interface Step {
  readonly date: string;
  /** The file's present path. */
  readonly path: string;
  /** Its path then, where that was another; with the next step it gets its present one. */
  readonly renamed?: string;
  /** What it says now, and what it said then in its place. */
  readonly replace: readonly (readonly [string, string])[];
}
