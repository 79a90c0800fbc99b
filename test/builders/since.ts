import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Bearings,
  findSilentChanges,
  findSilentChangesOf,
  proposalIdsOf,
} from "../../src/entries/since/silent-changes.ts";

/** Content of the portal that the tests build, by its path. */
export function readFixture(file: string): string {
  return readFileSync(join(import.meta.dirname, "../fixtures/portal/content", file), "utf8");
}

/** What the check since a place in the history says of a meeting that stayed where it was and was written otherwise. */
export function findChanges(source: string, replace: readonly Replacement[], told: Partial<Bearings> = {}) {
  const file = "meetings/2023/2023-05-16-sprawy-spoleczne.mdx";
  const [before, after] = [
    { file, source },
    { file, source: replace.reduce(replaceOnce, source) },
  ];
  const bearings = { ...unmoved, ...told };
  return [
    ...findSilentChanges(before, after, bearings),
    ...proposalIdsOf(before).flatMap((id) =>
      findSilentChangesOf({ id, meeting: before }, { id, meeting: after }, bearings),
    ),
  ];
}

const unmoved: Bearings = {
  moves: { toNewId: (id) => id, toNewEntry: (_, id) => id, toNewAddress: (address) => address },
  names: { before: () => "Nazwa z wpisu", now: () => "Nazwa z wpisu" },
  publishedOn: () => "2024-03-01",
};

function replaceOnce(text: string, [old, now]: Replacement): string {
  if (text.split(old).length !== 2) throw new Error(`"${old}" does not stand there exactly once`);
  return text.replace(old, () => now);
}

/** What stands there exactly once, and what is to stand there instead. */
export type Replacement = readonly [string, string];
