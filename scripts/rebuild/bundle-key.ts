import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { digestFiles, readWholeFolder } from "../content-folder.ts";

/**
 * Another one whenever Astro could make something else of the program. What the program is told while its pages are
 * rendered, such as the day to which the content is true, has no part in it.
 */
export function toBundleKey({ root, content, program }: Bundled): string {
  const published = join(root, "public");
  const settings = readdirSync(root, { withFileTypes: true })
    .filter((item) => item.isFile() && item.name.startsWith(".env"))
    .map(({ name }) => [name, digestFile(join(root, name))]);
  return hash(
    "sha256",
    JSON.stringify([
      ...[root, resolve(content), program, settings],
      // As npm writes down what it has installed.
      digestFile(join(root, "node_modules/.package-lock.json")),
      // Whether the address in a style is that of a published file.
      existsSync(published) ? digestFiles(readWholeFolder(published)) : "",
      told.map((name) => process.env[name] ?? null),
    ]),
  );
}

function digestFile(file: string): string {
  return existsSync(file) ? hash("sha256", readFileSync(file)) : "";
}

// All that a module can ask Vite and Astro by name, which the environment answers first.
const told = ["ASSETS_PREFIX", "BASE_URL", "DEV", "MODE", "PROD", "SITE", "SSR"];

interface Bundled {
  /** The folder of the program. */
  readonly root: string;
  /** The folder of the content: modules are named after their files. */
  readonly content: string;
  /** What makes the pages, with the words that are compiled with it. */
  readonly program: string;
}
