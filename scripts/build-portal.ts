import type { BuildOptions } from "./build-options.ts";
import { type BuiltSite, buildSite } from "./build-site.ts";
import { readReach } from "./git/read-history.ts";
import { refuseUnsafeOut } from "./out-folder.ts";
import { toProgress } from "./progress.ts";
import { formatSummary } from "./summary.ts";

/** Checks, builds and indexes the portal that a command was told of, and says on one screen what came of it. */
export async function buildPortal(options: BuildOptions): Promise<void> {
  const started = performance.now();
  refuseUnsafeOut(options);
  const built = await build(options);
  const seconds = (performance.now() - started) / 1000;
  const { out, part } = options;
  console.log(formatSummary({ ...built, reach: readReach(options.content), seconds, out, part }));
}

async function build(options: BuildOptions): Promise<BuiltSite> {
  const progress = toProgress();
  try {
    return await buildSite(options, progress);
  } finally {
    // The line goes before a mistake is told.
    progress.end();
  }
}
