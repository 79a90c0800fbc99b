import { runGit } from "./run-git.ts";

/** The contents of objects by their names, all in one call; undefined where the repository lacks one of them. */
export function readBlobs(folder: string, names: readonly string[]): ReadonlyMap<string, Buffer> | undefined {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  const answer = runGit(folder, ["cat-file", "--batch"], `${wanted.join("\n")}\n`);
  if (answer === undefined) return undefined;
  const blobs = new Map<string, Buffer>();
  let at = 0;
  for (const name of wanted) {
    const end = answer.indexOf("\n", at);
    const [, kind, size] = answer.toString("latin1", at, end).split(" ");
    if (kind !== "blob") return undefined;
    blobs.set(name, answer.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return blobs;
}
