import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PortalEntries } from "../../src/domain/collections.ts";
import type { LocatedProblem } from "../../src/entries/content-file.ts";
import { findLostName } from "../../src/entries/since/lost-names.ts";
import type { PartyKind } from "../../src/entries/since/parties.ts";
import type { Moves } from "../../src/entries/written-meeting.ts";
import { partyFolders, readNameAt } from "./bearings.ts";
import { runGit } from "./run-git.ts";

/** Organisations and offices whose files changed since, and that are not called any more what they were. */
export function findLostNames(
  base: string,
  { organizations, offices }: PortalEntries,
  { content, moves }: { readonly content: string; readonly moves: Moves },
): readonly LocatedProblem[] {
  const present = { organization: organizations, office: offices };
  return listChanged(base, content).flatMap((path) => {
    const [, folder = "", id = ""] = /^(\w+)\/([^/]+)\.yaml$/.exec(path) ?? [];
    const kind = kindByFolder[folder];
    if (kind === undefined) return [];
    const newId = moves.toNewEntry(kind, id);
    const entry = present[kind].find((one) => one.id === newId);
    const name = readNameAt(base, content, { kind, id });
    if (entry === undefined || name === undefined) return [];
    const source = readFileSync(join(content, entry.file), "utf8");
    return findLostName({ kind, name, file: entry.file, source });
  });
}

function listChanged(base: string, content: string): readonly string[] {
  const names = ["diff", "--name-only", "-z", "--relative", "--no-renames", "--no-ext-diff"];
  const said = runGit(content, [...names, base, "--", ...Object.keys(kindByFolder)]);
  return (said?.toString("utf8") ?? "").split("\0");
}

const kindByFolder: Readonly<Record<string, PartyKind>> = {
  [partyFolders.organization]: "organization",
  [partyFolders.office]: "office",
};
