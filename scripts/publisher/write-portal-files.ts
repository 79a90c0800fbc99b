import type { Edition } from "../../src/publish/edition.ts";
import { listFiles } from "../../src/publish/files/list-files.ts";
import type { SiteWriter } from "../site-writer.ts";
import { platform } from "./platform.ts";

/** Writes every file for machines below a site that is being built. */
export async function writePortalFiles(edition: Edition, { write }: SiteWriter): Promise<void> {
  for (const { path, toBody } of listFiles(edition, platform)) write(path, await toBody());
}
