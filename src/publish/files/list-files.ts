import type { Edition } from "../edition.ts";
import { listApiFiles } from "./api-files.ts";
import { listCatalogueFiles } from "./catalogue-files.ts";
import { listDownloadFiles } from "./download-files.ts";
import type { Platform, PortalFile } from "./portal-file.ts";
import { listRootFiles } from "./root-files.ts";
import { listSubjectFiles } from "./subject-files.ts";
import { listSubscriptionFiles } from "./subscription-files.ts";

/**
 * Every file for machines at its address. One after another, since those of a group are made of the same things, which
 * are let go when the next group begins.
 */
export function* listFiles(edition: Edition, platform: Platform): Generator<PortalFile> {
  yield* listRootFiles(edition);
  yield* listDownloadFiles(edition, platform);
  yield* listCatalogueFiles(edition, platform);
  yield* listApiFiles(edition);
  yield* listSubscriptionFiles(edition);
  yield* listSubjectFiles(edition, platform);
}
