import { collections, type CollectionName, type Entry, type PortalEntries } from "../domain/collections.ts";
import { compareText } from "../domain/compare-text.ts";
import { findNewestDate } from "../domain/newest-date.ts";

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

/** The newest day of which entries speak as past, for content that nothing else dates. */
export function toOwnDay({ meetings }: PortalEntries): string {
  return findNewestDate({ meetings: meetings.map(({ data }) => data) }) ?? someDay;
}

const someDay = "1970-01-01";

interface ReadParts {
  readonly name: CollectionName;
  readonly parts: Entry<unknown> | undefined;
}
