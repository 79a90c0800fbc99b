import { hash } from "node:crypto";
import { extname } from "node:path";
import type { Edition } from "../../src/publish/edition.ts";
import { listFirstFiles } from "../../src/publish/files/list-files.ts";
import type { Pieces } from "../../src/publish/files/portal-file.ts";
import type { Reuse } from "../rebuild/reuse.ts";
import type { SiteWriter } from "../site-writer.ts";
import { toPlatform } from "./platform.ts";

/**
 * Writes the first files for machines below a site that is being built, or gives that of the former build again where it
 * is known to be made of the same.
 */
export async function writePortalFiles(edition: Edition, { site, reuse, pieces }: Places): Promise<void> {
  for (const { path, toBody, madeOf } of listFirstFiles(edition, toPlatform(pieces))) {
    const making = madeOf && {
      kind: extname(path),
      given: hash("sha256", madeOf()),
      ask: () => undefined,
      reads: nothing,
    };
    if (making !== undefined && reuse.giveAgain(path, making)) continue;
    site.write(path, await toBody());
    if (making !== undefined) reuse.remember(path, making);
  }
  reuse.keep();
}

const nothing: ReadonlySet<string> = new Set();

interface Places {
  readonly site: SiteWriter;
  readonly reuse: Reuse;
  readonly pieces: Pieces;
}
