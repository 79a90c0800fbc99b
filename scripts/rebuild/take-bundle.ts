import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { AstroConfig, AstroPrerenderer } from "astro";
import { listFiles } from "../output-files.ts";
import type { Bundle } from "./kept-bundle.ts";

/**
 * Looks at what Vite writes, and takes it when Astro has put it in its place: once modules are written their addresses
 * are filled in, and styles are moved into the site.
 * @param outDir the folder of the site
 */
export function toBundleTaker(outDir: string): BundleTaker {
  const written: Written[] = [];
  let seen: Bundle | undefined;
  return {
    plugin: {
      name: "postulat-bundle-taker",
      writeBundle: ({ dir }, files) => {
        written.push({ dir: dir ?? "", names: Object.keys(files) });
      },
    },
    look: (prerenderer) => {
      seen = toBundle(prerenderer, { written, outDir });
    },
    take: () => (seen !== undefined && hasAllAssets(seen, outDir) ? seen : undefined),
  };
}

function toBundle(prerenderer: AstroPrerenderer, { written, outDir }: Place): Bundle | undefined {
  const { app } = prerenderer as { app?: BuildApp };
  const forPages = written.filter(({ dir }) => relative(outDir, dir) !== "");
  const [dir, ...otherDirs] = new Set(forPages.map((one) => one.dir));
  const modules = readThere(dir ?? "", forPages);
  const [entry, ...otherEntries] = [...modules.keys()].filter((name) => name.startsWith("prerender-entry."));
  if (app === undefined || entry === undefined || otherDirs.length + otherEntries.length > 0)
    return undefined;
  const { allPages, settings } = app.getOptions();
  // A script in the head of every page would have to be named there too.
  if (settings.scripts.some(({ stage }) => stage !== "page-ssr")) return undefined;
  const styles = new Map(Object.values(allPages).map(({ key, styles }) => [key, { styles: [...styles] }]));
  return { entry, modules, assets: readThere(outDir, written), styles };
}

/** Whether Astro put nothing else beside its styles and scripts, such as a picture that a page asked for. */
function hasAllAssets({ assets }: Bundle, outDir: string): boolean {
  const folder = "_astro";
  return (
    existsSync(join(outDir, folder)) &&
    listFiles(join(outDir, folder)).every((file) => assets.has(`${folder}${file}`))
  );
}

function readThere(dir: string, written: readonly Written[]): ReadonlyMap<string, Uint8Array> {
  const names = written.flatMap((one) => one.names).filter((name) => existsSync(join(dir, name)));
  return new Map(names.map((name) => [name, readFileSync(join(dir, name))]));
}

export interface BundleTaker {
  readonly plugin: VitePlugin;
  /** To be told when the modules of pages are loaded, before the first is rendered: Astro removes them in the end. */
  readonly look: (prerenderer: AstroPrerenderer) => void;
  /** When the build is done; undefined where its bundle is unlike those that are known. */
  readonly take: () => Bundle | undefined;
}

interface Place {
  readonly written: readonly Written[];
  readonly outDir: string;
}

interface Written {
  readonly dir: string;
  readonly names: readonly string[];
}

/** What Astro's own prerenderer loads. */
interface BuildApp {
  readonly getOptions: () => {
    readonly allPages: Readonly<
      Record<string, { readonly key: string; readonly styles: readonly unknown[] }>
    >;
    readonly settings: { readonly scripts: readonly { readonly stage: string }[] };
  };
}

type VitePlugin = Extract<
  NonNullable<AstroConfig["vite"]["plugins"]>[number],
  { name: string; writeBundle?: unknown }
>;
