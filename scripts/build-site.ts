import { cpSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build } from "astro";
import type { Portal } from "../src/domain/portal.ts";
import { indexSearch, prepareSearch, writeIndex, type PreparedSearch } from "./index-search.ts";
import { readRecordDates } from "./record-dates.ts";
import type { PortalOptions } from "./options.ts";

/**
 * Builds the whole site into a folder beside the wanted one and puts it in place only when it is complete,
 * so that a build that fails or is interrupted leaves the former site as it was.
 */
export async function buildSite({ portal, content, out, address }: SiteOptions): Promise<BuiltSite> {
  const draft = join(dirname(out), `.${basename(out)}-${process.pid}`);
  mkdirSync(dirname(out), { recursive: true });
  const search = await prepareSearch(portal, content);
  prepareEnvironment({ portal, content, address, search });
  try {
    await build({ root, outDir: draft, cacheDir: `${draft}-cache`, logLevel: "error" }, {
      force: true,
    } as object);
    writeIndex(await indexSearch(search), draft);
    rmSync(out, { recursive: true, force: true });
    move(draft, out);
    return { records: search.records.length };
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(`${draft}-cache`, { recursive: true, force: true });
  }
}

/** Tells Astro's pages and configuration what they cannot ask for themselves. */
export function prepareEnvironment({ portal, content, address, search }: Surroundings): void {
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: "1",
    POSTULAT_CONTENT: content,
    POSTULAT_AS_OF: portal.asOf,
    POSTULAT_ADDRESS: address ?? portal.settings.address ?? localAddress,
    POSTULAT_RECORD_DATES: JSON.stringify(readRecordDates(content)),
    POSTULAT_RELATED: JSON.stringify(search.related),
  });
}

export const root = new URL("..", import.meta.url).pathname;

// Where the publisher has not given an address yet: that of `npm start`.
const localAddress = "http://localhost:4321";

/** Renames, or copies where the two folders lie on different disks. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
  }
}

export interface BuiltSite {
  /** How many records the search index holds. */
  readonly records: number;
}

interface SiteOptions extends Pick<PortalOptions, "content" | "out" | "address"> {
  readonly portal: Portal;
}

interface Surroundings extends Omit<SiteOptions, "out"> {
  readonly search: PreparedSearch;
}
