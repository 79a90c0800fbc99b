import { hash } from "node:crypto";
import { extname } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { PortalFile } from "../../src/publish/files/portal-file.ts";
import type { Reuse } from "../rebuild/reuse.ts";
import type { SiteWriter } from "../site-writer.ts";

/**
 * Writes files for machines below a site that is being built, or gives those of the former build again where they are
 * known to be made of the same.
 */
export async function writePortalFiles(
  files: Iterable<PortalFile>,
  { site, reuse, rest = () => undefined }: Places,
): Promise<void> {
  let count = 0;
  for (const { path, toBody, madeOf } of files) {
    count++;
    // Signals and the other thread are heard.
    if (count % atOnce === 0) await setImmediate();
    rest();
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

const atOnce = 100;
const nothing: ReadonlySet<string> = new Set();

interface Places {
  readonly site: SiteWriter;
  readonly reuse: Reuse;
  /** Asked now and then; ends the work by throwing. */
  readonly rest?: (() => void) | undefined;
}
