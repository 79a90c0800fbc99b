import { type BuiltSite, buildSite } from "./build-site.ts";
import { readReach } from "./git/read-history.ts";
import { type LoadedPortal, loadPortal } from "./load-portal.ts";
import { readOptions, type PortalOptions } from "./options.ts";
import { refuseUnsafeOut } from "./out-folder.ts";
import { toProgress } from "./progress.ts";
import { formatSummary } from "./summary.ts";

/** Checks, builds and indexes the portal that the arguments of a command name, and says on one screen what came of it. */
export async function buildPortal(args: readonly string[]): Promise<PortalOptions> {
  const started = performance.now();
  const options = readOptions(args);
  refuseUnsafeOut(options);
  const { portal, gaps, records } = await checkAndBuild(options);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    formatSummary({ portal, gaps, reach: readReach(options.content), records, seconds, out: options.out }),
  );
  return options;
}

async function checkAndBuild(options: PortalOptions): Promise<LoadedPortal & BuiltSite> {
  const progress = toProgress();
  try {
    progress.begin("check");
    const loaded = loadPortal(options);
    return { ...loaded, ...(await buildSite({ portal: loaded.portal, ...options }, progress)) };
  } finally {
    // The line goes before a mistake is told.
    progress.end();
  }
}
