import { join } from "node:path";
import type { Edition } from "../../src/publish/edition.ts";
import { fileGroups } from "../../src/publish/files/list-files.ts";
import { toReuse } from "../rebuild/reuse.ts";
import { keepSameFiles, toSameFiles } from "../rebuild/same-files.ts";
import { takeFrom } from "../row-of-work.ts";
import { type Checksums, toSiteWriter } from "../site-writer.ts";
import type { PublisherWork } from "./messages.ts";
import { toPlatform } from "./platform.ts";
import { writePortalFiles } from "./write-portal-files.ts";

/** Writes the groups of files that the other thread has not taken, which begins at the other end. */
export async function writeGroups(
  toEdition: () => Edition,
  { work, begin, rest }: GroupsTask,
): Promise<Checksums> {
  const { folder, place, memory, program, groups: row } = work;
  const sums = new Map<string, string>();
  for (const { name, load } of begin === "first" ? fileGroups : fileGroups.toReversed()) {
    if (takeFrom(row, 1) >= fileGroups.length) break;
    const remembered = join(memory, `files-of-${name}`);
    const site = toSiteWriter(folder, toSameFiles({ memory: remembered, out: place }));
    const reuse = toReuse({ memory: `${remembered}-made`, program, out: place, site });
    const list = await load();
    await writePortalFiles(list(toEdition(), toPlatform()), { site, reuse, rest });
    keepSameFiles(remembered, site);
    for (const [path, sum] of site.sums) sums.set(path, sum);
  }
  return sums;
}

interface GroupsTask {
  readonly work: Pick<PublisherWork, "folder" | "place" | "memory" | "program" | "groups">;
  /** With which group it begins. */
  readonly begin: "first" | "last";
  /** Asked now and then; ends the work by throwing. */
  readonly rest?: (() => void) | undefined;
}
