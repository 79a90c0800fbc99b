import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KeptPlace } from "./kept-file.ts";

/** A folder of what builds keep for the search, for this program; the folder may be deleted at any time. */
export function toKeptPlace(folder: string): KeptPlace {
  return { folder, stamp: stampProgram() };
}

/**
 * A digest of the program by which records are read: of all that the search may import here, the packages with their
 * versions (the dictionary is one), and what runs it.
 */
function stampProgram(): string {
  const digest = createHash("sha256").update(JSON.stringify([process.versions, process.arch]));
  for (const path of programFiles())
    digest.update(JSON.stringify(path)).update(readFileSync(join(root, path)));
  return digest.digest("hex");
}

function programFiles(): string[] {
  const sources = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => join(room, path)),
  );
  return ["package-lock.json", "scripts/index-search.ts", ...sources].sort();
}

const root = join(import.meta.dirname, "../../..");

/** The search, its doors, and the rooms from which the search may import. */
const rooms = ["src/search", "src/domain", "src/polish", "src/prose", "scripts/search"];
