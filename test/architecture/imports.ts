import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

const root = new URL("../../", import.meta.url);

/** Files below folders of the repository, by path from its top, sorted. */
export function listSources(folders: readonly string[], endings: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => posix.join(folder, entry.parentPath.split(`/${folder}`).at(-1) ?? "", entry.name)),
    )
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .toSorted();
}

export function readSource(file: string): string {
  return readFileSync(new URL(file, root), "utf8");
}

/** What a file imports, dynamically and for its types too, as it is written. */
export function importsOf(file: string): readonly string[] {
  const source = readSource(file);
  const code = file.endsWith(".astro") ? scriptsIn(source) : source;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The file that a relative import means, by path from the top; a package's name as it is. */
export function toTarget(file: string, imported: string): string {
  return imported.startsWith(".") ? posix.join(posix.dirname(file), imported) : imported;
}

/** An Astro file's code: what runs when the page is built, and what runs in the browser. */
function scriptsIn(source: string): string {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? "";
  const scripts = [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? "");
  return [frontmatter, ...scripts].join("\n");
}
