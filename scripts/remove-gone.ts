import { renameSync, rmSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { toOwn } from "./left-folders.ts";

/** A process of its own that removes folders, while others have better things to do. */
setPriority(constants.priority.PRIORITY_LOW);
for (const folder of process.argv.slice(2)) {
  const own = toOwn(folder);
  // Whoever renames it first removes it.
  try {
    renameSync(folder, own);
  } catch {
    continue;
  }
  rmSync(own, { recursive: true, force: true, maxRetries: 5 });
}
