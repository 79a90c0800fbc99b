import { cpSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { astroHooks, type PageMaking, renderPages } from "./astro-hooks.ts";
import type { Draft } from "./draft.ts";
import { makePassingFolder } from "./passing-folder.ts";
import type { Bundle, KeptBundle } from "./rebuild/kept-bundle.ts";
import { toBundleTaker } from "./rebuild/take-bundle.ts";
import { root } from "./root.ts";

/**
 * Makes the pages by what Astro made of the program: in a former build, where it would make the same, else in this one.
 * Tells where their styles and scripts then stand: where all that is no page does not belong, they are left aside.
 */
export async function buildPages(
  { folder, cache, hasFiles }: PagesPlace,
  { making, kept }: PagesWork,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const outDir = hasFiles ? toFolderOnDiskOfProgram(folder) : makePassingFolder(astroFolder, "styles-");
  // Whoever calls, a test runner too, gets the pages of production.
  process.env["NODE_ENV"] = "production";
  delete process.env["POSTULAT_PREVIEW"];
  try {
    if (kept.former === undefined) await makeByAstro({ outDir, cache }, making, kept);
    else await makeByFormer(kept.former, outDir, making);
    if (hasFiles && outDir !== folder) cpSync(outDir, folder, { recursive: true });
    return outDir;
  } finally {
    making.publisher.refuseFailure();
  }
}

async function makeByAstro({ outDir, cache }: Folders, making: PageMaking, kept: KeptBundle): Promise<void> {
  // With all that it loads it takes as long as many a build after a change.
  const { build } = await import("astro");
  const taker = toBundleTaker(outDir);
  await build(
    {
      root,
      outDir,
      cacheDir: cache,
      logLevel: "error",
      integrations: [astroHooks(making, taker.look)],
      // It is new, and the other thread is writing there.
      vite: { build: { emptyOutDir: false }, plugins: [taker.plugin] },
    },
    { force: true } as object,
  );
  kept.add(taker.take());
}

async function makeByFormer(bundle: Bundle, outDir: string, making: PageMaking): Promise<void> {
  const { loadPages, putAssets } = await import("./rebuild/open-bundle.ts");
  putAssets(bundle, outDir);
  await renderPages(() => loadPages(bundle), making);
}

/** The folder itself, or one beside the program where it is on another disk: Astro moves its styles there by renaming. */
function toFolderOnDiskOfProgram(folder: string): string {
  if (statSync(folder).dev === statSync(root).dev) return folder;
  return makePassingFolder(astroFolder, "styles-");
}

const astroFolder = join(root, ".astro");

interface Folders {
  readonly outDir: string;
  readonly cache: string;
}

interface PagesPlace extends Pick<Draft, "folder" | "cache"> {
  /** Whether all that is no page belongs there too. */
  readonly hasFiles: boolean;
}

interface PagesWork {
  readonly making: PageMaking;
  readonly kept: KeptBundle;
}
