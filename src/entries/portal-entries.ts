import { buildPortal } from "../domain/assemble/build-portal.ts";
import { collections, type CollectionName, type Entry, type PortalEntries } from "../domain/collections.ts";
import { compareText } from "../domain/compare-text.ts";
import { findNewestDate } from "../domain/newest-date.ts";
import type { Portal } from "../domain/portal.ts";

/** What was read of a folder's files, by collection and in the order of their paths. */
export function toPortalEntries(read: readonly ReadParts[]): PortalEntries {
  const names = Object.keys(collections) as CollectionName[];
  const parts = read.flatMap((file) =>
    file.parts === undefined ? [] : [{ name: file.name, ...file.parts }],
  );
  const byName = Map.groupBy(
    parts.sort((a, b) => compareText(a.file, b.file)),
    ({ name }) => name,
  );
  const lists = names.map((name) => [
    name,
    (byName.get(name) ?? []).map(({ id, file, data }) => ({ id, file, data })),
  ]);
  // Each entry was read by its own collection's schema, which the type of a mixed list cannot say.
  return Object.fromEntries(lists) as PortalEntries;
}

/** The same portal as of the newest day of which it speaks as past, for content that nothing else dates. */
export function toOwnDay(portal: Portal, entries: PortalEntries): Portal {
  const newest = findNewestDate(portal);
  return newest === undefined ? portal : buildPortal(entries, newest);
}

/** A day for content of which no other is known yet. */
export const someDay = "1970-01-01";

interface ReadParts {
  readonly name: CollectionName;
  readonly parts: Entry<unknown> | undefined;
}
