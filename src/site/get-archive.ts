import type { Edition } from "../publish/edition.ts";
import { type ArchivedFile, listArchived, toArchive } from "../publish/packages/archive.ts";
import { getEdition } from "./get-edition.ts";

/** Every file of data and all of them in one archive; made once for all the addresses that give them. */
export async function getArchive(): Promise<Archive> {
  const edition = await getEdition();
  if (made?.edition !== edition) {
    const files = listArchived(edition);
    made = { edition, files, zip: toArchive(files, edition) };
  }
  return made;
}

/** One of the files, by its name in the archive. */
export async function getArchivedFile(name: string): Promise<string> {
  const { files } = await getArchive();
  const file = files.find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`no file of data "${name}"`);
  return file.body;
}

let made: Archive | undefined;

interface Archive {
  readonly edition: Edition;
  readonly files: readonly ArchivedFile[];
  readonly zip: Uint8Array;
}
