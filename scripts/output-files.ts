import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every file of a built folder as a path from it, sorted: `/a/index.html`. */
export function listFiles(folder: string): string[] {
  return listBelow(folder, "").sort();
}

// Folder by folder: told to be recursive, Node takes twice as long.
function listBelow(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}/${entry.name}`;
    if (entry.isDirectory()) return listBelow(folder, path);
    return entry.isFile() ? [path] : [];
  });
}

export function isPageFile(file: string): boolean {
  return file.endsWith(".html") && !file.startsWith("/pagefind/");
}

/** `/a/index.html` is the page `/a/`; `/404.html` stays what it is. */
export function toPagePath(file: string): string {
  return file.replace(/\/index\.html$/, "/");
}
