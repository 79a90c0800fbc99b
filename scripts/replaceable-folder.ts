import { isAbsolute, relative, sep } from "node:path";
import { isPartFolder } from "./parts/part-folder.ts";

/** Why a site, or a part of one, may not take the place of `out`, for a person; undefined where it may. All paths are absolute and free of links. */
export function findObstacle({ out, content, kept, found, isPart = false }: Place): string | undefined {
  const lost = [{ name: "katalog treści", path: content }, ...kept].find(({ path }) => isWithin(path, out));
  if (lost !== undefined)
    return `--out: „${out}” ${lost.path === out ? "to" : "zawiera"} ${lost.name}, a budowa zastępuje cały katalog wynikowy. Podaj inny, np. --out dist`;
  if (isWithin(out, content))
    return `--out: „${out}” leży w katalogu treści. Podaj inny katalog, np. --out dist`;
  if (found === "nothing") return undefined;
  if (found === "file") return `--out: „${out}” to plik, a nie katalog`;
  if (found.length === 0 || (isPart ? isPartFolder : isSite)(found)) return undefined;
  return `--out: katalog „${out}” nie jest pusty i nie jest ${isPart ? "częścią portalu" : "zbudowanym portalem"}, więc budowa go nie zastąpi. Podaj nowy albo pusty katalog`;
}

/** Whether a path lies in a folder, or is it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

// A repository is somebody's work even where a site is checked out in it.
function isSite(names: readonly string[]): boolean {
  return names.includes("index.html") && names.includes("_astro") && !names.includes(".git");
}

interface Place {
  readonly out: string;
  readonly content: string;
  /** Folders that must outlive the build, with what a person calls them. */
  readonly kept: readonly { readonly name: string; readonly path: string }[];
  /** What lies at `out`; for a folder the names in it. */
  readonly found: "nothing" | "file" | readonly string[];
  /** Whether only a part of a site would go there. */
  readonly isPart?: boolean;
}
