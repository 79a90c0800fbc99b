import { buildPortal } from "../domain/assemble/build-portal.ts";
import { collections, type Entry } from "../domain/collections.ts";
import type { Portal } from "../domain/portal.ts";
import type { ContentFile } from "./content-file.ts";
import { decodeText } from "./decode.ts";
import { type FilePlace, toFilePlace } from "./file-place.ts";
import { toOwnDay, toPortalEntries } from "./portal-entries.ts";
import type { FormerReading, Known } from "./read-again.ts";
import { splitFrontmatter } from "./split-frontmatter.ts";
import { readYaml } from "./yaml-source.ts";

/**
 * The portal of files that somebody else checks: the same as `checkContent` gives for them, without looking for what
 * would be wrong. Throws where they are not sound, or gives something that nobody may publish.
 */
export function assembleSound(
  files: readonly ContentFile[],
  { asOf, recall }: { readonly asOf: string | undefined } & Pick<Known, "recall">,
): Portal {
  const entries = toPortalEntries(files.flatMap((file) => readSound(file, recall?.(file)) ?? []));
  return buildPortal(entries, asOf ?? toOwnDay(entries));
}

function readSound({ path: file, bytes }: ContentFile, former?: FormerReading): SoundFile | undefined {
  const place = toFilePlace(file);
  if (place === undefined) return undefined;
  if ("problem" in place) throw new Error(`${file}: ${place.problem.message}`);
  const { name, id } = place;
  const data =
    former?.data ?? collections[name].schema.parse(readYaml(file, toFields(file, bytes)).data ?? {});
  return { name, parts: { id, file, data } };
}

function toFields(file: string, bytes: Uint8Array): string {
  const text = decodeText(file, bytes);
  if (typeof text !== "string") throw new Error(`${file}: ${text.message}`);
  return file.endsWith(".mdx") ? (splitFrontmatter(text)?.frontmatter ?? "") : text;
}

interface SoundFile extends Pick<FilePlace, "name"> {
  readonly parts: Entry<unknown>;
}
