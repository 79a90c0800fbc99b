import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroPrerenderer } from "astro";
import toDestination from "astro/logger/node";
import { StaticPaths, type StaticPathsApp } from "astro/runtime/prerender/static-paths.js";
import { sweepDrafts } from "../draft.ts";
import { nameBeside } from "../left-folders.ts";
import { root } from "../root.ts";
import type { Bundle } from "./kept-bundle.ts";

/** Puts into the folder of a site what Astro put there in a former build, and into its place what is published as it is. */
export function putAssets({ assets }: Bundle, folder: string): void {
  const published = join(root, "public");
  if (existsSync(published)) cpSync(published, folder, { recursive: true });
  putFiles(assets, folder);
}

/** Loads the modules of a former build, and gives what Astro's own prerenderer gives of new ones. */
export async function loadPages({ entry, modules, styles }: Bundle): Promise<AstroPrerenderer> {
  const folder = makeModulesFolder();
  putFiles(modules, folder);
  const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: BuildApp };
  app.setInternals({ pagesByKeys: styles, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: toDestination() } } });
  return {
    name: "postulat-kept-pages",
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}

/** Within the program, whose packages they ask for; modules that are loaded twice from one place would be the same. */
function makeModulesFolder(): string {
  const place = join(root, ".astro/pages");
  const own = nameBeside(place, "cache");
  mkdirSync(dirname(place), { recursive: true });
  sweepDrafts(place);
  mkdirSync(own);
  process.once("exit", () => rmSync(own, { recursive: true, force: true }));
  return mkdtempSync(join(own, "modules-"));
}

function putFiles(files: Bundle["modules"], folder: string): void {
  for (const [name, bytes] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** As far as rendering asks it. */
interface BuildApp extends StaticPathsApp {
  readonly setInternals: (internals: Readonly<Record<string, ReadonlyMap<string, unknown>>>) => void;
  readonly setOptions: (options: Readonly<Record<string, object>>) => void;
  readonly render: (request: Request, options: object) => Promise<Response>;
}
