import { type BuiltSite, buildSite } from "./build-site.ts";
import { readReach } from "./git/read-history.ts";
import { readOptions, type PortalOptions } from "./options.ts";
import { refuseUnsafeOut } from "./out-folder.ts";
import { toProgress } from "./progress.ts";
import { formatSummary } from "./summary.ts";

/** Checks, builds and indexes the portal that the arguments of a command name, and says on one screen what came of it. */
export async function buildPortal(args: readonly string[]): Promise<PortalOptions> {
  const started = performance.now();
  const options = readOptions(args);
  refuseUnsafeOut(options);
  const built = await build(options);
  const seconds = (performance.now() - started) / 1000;
  console.log(formatSummary({ ...built, reach: readReach(options.content), seconds, out: options.out }));
  return options;
}

async function build(options: PortalOptions): Promise<BuiltSite> {
  const progress = toProgress();
  try {
    return await buildSite(options, progress);
  } finally {
    // The line goes before a mistake is told.
    progress.end();
  }
}
