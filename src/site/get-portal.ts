import { type CollectionEntry, getCollection, getEntry } from "astro:content";
import { assemblePortal } from "../domain/assemble/assemble-portal.ts";
import { collections, type CollectionName, type PortalEntries } from "../domain/collections.ts";
import { findMeeting } from "../domain/find-record.ts";
import type { Meeting, Portal } from "../domain/portal.ts";
import { getCheckedContent } from "./checked-content.ts";

/** The whole record, assembled once a build; while authors write, as the check has assembled it after every change. */
export function getPortal(): Promise<Portal> {
  const checked = getCheckedContent();
  if (checked !== undefined) return Promise.resolve(checked.portal);
  portal ??= loadPortal();
  return portal;
}

/** What a meeting's file says below its facts. */
export async function getMeetingBody({ id, file }: Pick<Meeting, "id" | "file">): Promise<string> {
  const checked = getCheckedContent();
  return checked === undefined ? ((await getBody("meetings", id)).body ?? "") : checked.bodyOf(file);
}

/** The entry whose body a page renders. */
export async function getBody<Name extends "meetings" | "pages">(
  name: Name,
  id: string,
): Promise<CollectionEntry<Name>> {
  const entry = (await getEntry(name, id)) as CollectionEntry<Name> | undefined;
  if (entry === undefined) throw new Error(`no body for ${name}/${id}`);
  return entry;
}

/** The meeting of an address; for the components of its body, which Astro gives no properties. */
export async function getMeeting(id: string | undefined): Promise<Meeting> {
  const meeting = findMeeting(await getPortal(), id ?? "");
  if (meeting === undefined) throw new Error(`no meeting "${id ?? ""}"`);
  return meeting;
}

let portal: Promise<Portal> | undefined;

async function loadPortal(): Promise<Portal> {
  const names = Object.keys(collections) as CollectionName[];
  const lists = await Promise.all(names.map(async (name) => [name, await readEntries(name)] as const));
  // Each list holds its own collection's entries, which the type of a mixed record cannot say.
  const assembly = assemblePortal(Object.fromEntries(lists) as unknown as PortalEntries, {
    asOf: process.env["POSTULAT_AS_OF"] ?? "1970-01-01",
  });
  if (assembly.portal !== undefined) return assembly.portal;
  const told = assembly.problems.map(({ file, what, how }) => `${file}: ${what}; ${how}`);
  throw new Error(`Treść wymaga poprawy (npm run check pokaże wiersze):\n${told.join("\n")}`);
}

async function readEntries(name: CollectionName) {
  return (await getCollection(name)).map(({ id, data, filePath = "" }) => ({
    id,
    data,
    file: toContentPath(name, filePath),
  }));
}

function toContentPath(name: CollectionName, filePath: string): string {
  const place = collections[name];
  if ("file" in place) return place.file;
  return filePath.slice(filePath.lastIndexOf(`${place.folder}/`));
}
