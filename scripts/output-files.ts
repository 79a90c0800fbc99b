import { readdirSync } from "node:fs";
import { join, sep } from "node:path";

/** Every file of a built folder as a path from it, sorted: `/a/index.html`. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length).split(sep).join("/"))
    .sort();
}

export function isPageFile(file: string): boolean {
  return file.endsWith(".html") && !file.startsWith("/pagefind/");
}

/** `/a/index.html` is the page `/a/`; `/404.html` stays what it is. */
export function toPagePath(file: string): string {
  return file.replace(/\/index\.html$/, "/");
}
