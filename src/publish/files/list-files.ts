import type { Edition } from "../edition.ts";
import { listAnnexFiles } from "./annex-files.ts";
import { listCatalogueFiles } from "./catalogue-files.ts";
import { listDownloadFiles } from "./download-files.ts";
import type { Platform, PortalFile } from "./portal-file.ts";
import { listRootFiles } from "./root-files.ts";

/** Every file for machines at its address. */
export async function listFiles(edition: Edition, platform: Platform): Promise<readonly PortalFile[]> {
  const groups = await Promise.all(fileGroups.map(({ load }) => load()));
  return [...listFirstFiles(edition, platform), ...groups.flatMap((list) => [...list(edition, platform)])];
}

/**
 * Those of which only one can be made at a time, or all are made of the same things. One after another, since what a
 * group is made of is let go when the next begins.
 */
export function* listFirstFiles(edition: Edition, platform: Platform): Generator<PortalFile> {
  yield* listRootFiles(edition);
  yield* listDownloadFiles(edition, platform);
  yield* listCatalogueFiles(edition, platform);
  yield* listAnnexFiles(edition, platform);
}

/** All others, in groups that whoever has time makes by themselves; each is loaded only when it is wanted. */
export const fileGroups: readonly FileGroup[] = [
  { name: "records", load: async () => (await import("./api-files.ts")).listApiFiles },
  { name: "embeds", load: async () => (await import("./embed-files.ts")).listEmbedFiles },
  {
    name: "subscriptions",
    load: async () => (await import("./subscription-files.ts")).listSubscriptionFiles,
  },
];

export interface FileGroup {
  readonly name: string;
  readonly load: () => Promise<(edition: Edition, platform: Platform) => Iterable<PortalFile>>;
}
