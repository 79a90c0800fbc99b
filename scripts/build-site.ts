import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "astro";
import type { Portal } from "../src/domain/portal.ts";
import { astroProgress } from "./astro-progress.ts";
import { writeCards } from "./cards/write-cards.ts";
import { inDraft, replaceFolder } from "./draft.ts";
import { readTextHistory } from "./git/read-history.ts";
import { indexSearch, prepareSearch, writeIndex, type PreparedSearch } from "./index-search.ts";
import { refuseLosses } from "./nothing-lost.ts";
import type { PortalOptions } from "./options.ts";
import { refuseUnsafeOut, toRealPath } from "./out-folder.ts";
import { type Progress, silence } from "./progress.ts";
import { readRecordDates } from "./record-dates.ts";
import { writeChecksums, writeServerFiles } from "./server/write-server-files.ts";

/**
 * Builds the whole site into a folder beside the wanted one and puts it in place only when it is complete,
 * so that a build that fails or is interrupted leaves the former site as it was.
 */
export async function buildSite(
  { portal, content, out, address }: SiteOptions,
  progress: Progress = silence,
): Promise<BuiltSite> {
  const place = toRealPath(out);
  return inDraft(place, async (draft) => {
    progress.begin("search");
    const search = await prepareSearch(portal, content);
    prepareEnvironment({ portal, content, address, search });
    // Whoever calls, a test runner too, gets the pages of production.
    process.env["NODE_ENV"] = "production";
    delete process.env["POSTULAT_PREVIEW"];
    await build(
      {
        root,
        outDir: draft.folder,
        cacheDir: draft.cache,
        logLevel: "error",
        integrations: [astroProgress(progress)],
      },
      { force: true } as object,
    );
    progress.begin("index");
    writeIndex(await indexSearch(search), draft.folder);
    progress.begin("cards");
    await writeCards(portal, { out: draft.folder, drawn: join(root, "node_modules/.cache/postulat/cards") });
    progress.begin("publish");
    refuseLosses({ portal, content, indexed: search.records.map(({ id }) => id), folder: draft.folder });
    writeServerFiles(portal, draft.folder);
    writeChecksums(draft.folder);
    // Looked at again: much can be put into a folder while a site is built.
    refuseUnsafeOut({ out, content });
    replaceFolder(place, draft);
    return { records: search.records.length };
  });
}

/** Tells Astro's pages and configuration what they cannot ask for themselves. */
export function prepareEnvironment({ portal, content, address, search }: Surroundings): void {
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: "1",
    POSTULAT_CONTENT: content,
    POSTULAT_AS_OF: portal.asOf,
    POSTULAT_ADDRESS: address ?? portal.settings.address ?? localAddress,
    POSTULAT_FACTS: writeFacts({
      recordDates: readRecordDates(content),
      related: search.related,
      history: readTextHistory(portal, content),
    }),
  });
}

/** In a file, since what grows with the content would outgrow an environment that every child process inherits. */
function writeFacts(facts: object): string {
  const folder = mkdtempSync(join(tmpdir(), "postulat-facts-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "facts.json");
  writeFileSync(file, JSON.stringify(facts));
  return file;
}

export const root = new URL("..", import.meta.url).pathname;

// Where the publisher has not given an address yet: that of `npm start`.
const localAddress = "http://localhost:4321";

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
