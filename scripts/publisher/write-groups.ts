import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Edition } from "../../src/publish/edition.ts";
import { fileGroups } from "../../src/publish/files/list-files.ts";
import { keepSameFiles, toSameFiles } from "../rebuild/same-files.ts";
import { takeFrom } from "../row-of-work.ts";
import { type Checksums, toSiteWriter } from "../site-writer.ts";
import type { PublisherWork } from "./messages.ts";

/** Writes the groups of files that the other thread has not taken, which begins at the other end. */
export async function writeGroups(
  toEdition: () => Edition,
  { work: { folder, place, memory, groups: row }, begin, rest = () => undefined }: GroupsTask,
): Promise<Checksums> {
  const sums = new Map<string, string>();
  for (const { name, load } of begin === "first" ? fileGroups : fileGroups.toReversed()) {
    if (takeFrom(row, 1) >= fileGroups.length) break;
    const remembered = join(memory, `files-of-${name}`);
    const site = toSiteWriter(folder, toSameFiles({ memory: remembered, out: place }));
    const list = await load();
    for (const { path, toBody } of list(toEdition())) {
      site.write(path, await toBody());
      // Signals and the other thread are heard.
      if (site.sums.size % atOnce === 0) await setImmediate();
      rest();
    }
    keepSameFiles(remembered, site);
    for (const [path, sum] of site.sums) sums.set(path, sum);
  }
  return sums;
}

const atOnce = 100;

interface GroupsTask {
  readonly work: Pick<PublisherWork, "folder" | "place" | "memory" | "groups">;
  /** With which group it begins. */
  readonly begin: "first" | "last";
  /** Asked now and then; ends the work by throwing. */
  readonly rest?: () => void;
}
