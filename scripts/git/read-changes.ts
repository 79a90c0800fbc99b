import { runGit } from "./run-git.ts";

/**
 * Every change of the files below a folder since the beginning, oldest first, as it came to the branch itself: what
 * was written aside and merged counts on the day of the merge. Undefined where the folder is in no repository.
 */
export function readChanges(folder: string): readonly FileChange[] | undefined {
  const log = runGit(folder, [
    "log",
    ...["--first-parent", "--diff-merges=first-parent", "--reverse", "--format=%x01%ct"],
    ...["--raw", "-z", "--no-abbrev", "--find-renames", "--relative", "--no-ext-diff", "--no-color"],
    ...["--", "."],
  ]);
  return log === undefined ? undefined : toChanges(log.toString("utf8"));
}

// For each commit "\u0001seconds", then for each file ":modes names STATUS\0path\0", with both paths of a renamed one.
function toChanges(log: string): readonly FileChange[] {
  return log.split("\u0001").flatMap((text, commit) => {
    const [seconds = "", ...fields] = text.split("\0").map((field) => field.trim());
    const changes: FileChange[] = [];
    for (let at = 0; at < fields.length;) {
      const [, , , blob = "", status = ""] = (fields[at] ?? "").split(" ");
      if (status === "") {
        at++;
        continue;
      }
      const paths = fields.slice(at + 1, at + (/^[RC]/.test(status) ? 3 : 2));
      const [from = "", path = from] = paths;
      changes.push({ seconds, commit, blob, kind: status.charAt(0), from, path });
      at += 1 + paths.length;
    }
    return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
  });
}

export interface FileChange {
  /** When it was committed, in seconds since 1970. */
  readonly seconds: string;
  /** The same for all that one commit changed, greater for later ones. */
  readonly commit: number;
  /** The object that holds the file since; zeros where it was deleted. */
  readonly blob: string;
  /** `A`dded, `M`odified, `D`eleted, `R`enamed, and what else git tells. */
  readonly kind: string;
  /** Another path only where the file was renamed; both are below the folder. */
  readonly from: string;
  readonly path: string;
}
