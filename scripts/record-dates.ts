import { spawnSync } from "node:child_process";

/** The first and the last commit day of every file below a content folder, `YYYY-MM-DD`. */
export type RecordDates = Readonly<Record<string, { readonly added: string; readonly changed: string }>>;

/** Empty where the content is in no repository or the clone is shallow, since half a history would give wrong dates. */
export function readRecordDates(content: string): RecordDates {
  const git = (...args: string[]) =>
    spawnSync("git", args, { cwd: content, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (git("rev-parse", "--is-shallow-repository").stdout.trim() !== "false") return {};
  const log = git("log", "--format=%x00%cs", "--name-only", "--relative", "-z", "--", ".");
  return log.status === 0 ? toDates(log.stdout) : {};
}

// Newest first: a file's first mention is its last change, its last mention its first appearance.
function toDates(log: string): RecordDates {
  const dates: Record<string, { added: string; changed: string }> = {};
  for (const commit of log.split(/\0(?=\d{4}-\d{2}-\d{2}\n?\0?)/)) {
    const [day = "", ...files] = commit.split(/[\0\n]/).filter((part) => part !== "");
    for (const file of files) dates[file] = { added: day, changed: dates[file]?.changed ?? day };
  }
  return dates;
}
