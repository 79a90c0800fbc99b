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
  // An unread meeting may be the one that mentions it; so may a component of a body.
  if (code === "orphan-organization")
    return (
      broken.some(({ name }) => name === "meetings") || read.some(({ body }) => mentions(body?.source, what))
    );
  const isReference = code.startsWith("unknown-") && code !== "unknown-key";
  if (code === "lost-address" && broken.some(({ name }) => name === "redirects" || name === "withdrawn"))
    return true;
  if (!isReference && code !== "redirect-nowhere" && code !== "lost-address") return false;
  const collection = collectionByCode[code];
  const hasNone =
    collection !== undefined && !read.some(({ name, entry }) => name === collection && entry !== undefined);
  const ids = new Set(broken.map(({ id }) => id));
  const names = [...ids, ...read.flatMap(({ entry }) => toFormerIds(entry?.data, ids))];
  return hasNone || names.some((id) => what.includes(`„${id}”`) || what.includes(`„${id}/`));
}

/** What leads to something that could not be read. */
function toFormerIds(data: unknown, ids: ReadonlySet<string>): readonly string[] {
  const { redirects = [] } = (data ?? {}) as { redirects?: readonly { from: string; to: string }[] };
  return redirects.filter(({ to }) => ids.has(to)).map(({ from }) => from);
}

function mentions(body: string | undefined, what: string): boolean {
  const id = /„([^”]+)”/.exec(what)?.[1];
  return body !== undefined && id !== undefined && body.includes(`<Organizacja id="${id}">`);
}

const collectionByCode: Readonly<Record<string, CollectionName>> = {
  "unknown-organization": "organizations",
  "unknown-office": "offices",
  "unknown-theme": "themes",
  "unknown-sphere": "spheres",
  "unknown-programme": "programmes",
  "unknown-proposal": "meetings",
};
