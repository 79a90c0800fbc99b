import { join } from "node:path";
import { readContentFolder } from "../../scripts/content-folder.ts";
import { collections, type PortalEntries } from "../../src/domain/collections.ts";
import { readEntry } from "../../src/entries/read-entry.ts";

/** The entries of a content folder of the repository, without any check of their relations. */
export function readEntriesOf(folder: string): PortalEntries {
  const read = readContentFolder(join(import.meta.dirname, "../..", folder)).flatMap(
    (file) => readEntry(file) ?? [],
  );
  const byName = Object.keys(collections).map((name) => [
    name,
    read.flatMap((file) => (file.name === name && file.entry !== undefined ? [file.entry] : [])),
  ]);
  return Object.fromEntries(byName) as PortalEntries;
}
