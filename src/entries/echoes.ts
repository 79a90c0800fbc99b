import type { CollectionName } from "../domain/collections.ts";
import type { Problem } from "../domain/problem.ts";
import type { ReadFile } from "./read-entry.ts";

/**
 * Whether a problem only repeats what another one says already: that a file cannot be read, or that a whole collection
 * is missing.
 */
export function isEcho({ code, file, what }: Problem, read: readonly ReadFile[]): boolean {
  const broken = read.filter(({ entry }) => entry === undefined);
  if (code === "empty-collection" || code === "missing-file")
    return broken.some((other) => other.file === file || other.file.startsWith(`${file}/`));
  const isReference = code.startsWith("unknown-") && code !== "unknown-key";
  if (!isReference && code !== "redirect-nowhere") return false;
  const collection = collectionByCode[code];
  const hasNone =
    collection !== undefined && !read.some(({ name, entry }) => name === collection && entry !== undefined);
  return hasNone || broken.some(({ id }) => what.includes(`„${id}”`) || what.includes(`„${id}/`));
}

const collectionByCode: Readonly<Record<string, CollectionName>> = {
  "unknown-organization": "organizations",
  "unknown-office": "offices",
  "unknown-theme": "themes",
  "unknown-sphere": "spheres",
  "unknown-programme": "programmes",
  "unknown-proposal": "meetings",
};
