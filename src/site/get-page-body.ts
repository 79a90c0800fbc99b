import { type CollectionEntry, getEntry } from "astro:content";

/** The entry whose body a page of words renders. */
export async function getPageBody(id: string): Promise<CollectionEntry<"pages">> {
  const entry = await getEntry("pages", id);
  if (entry === undefined) throw new Error(`no body for pages/${id}`);
  return entry;
}
