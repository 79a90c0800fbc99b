import type { Edition } from "../publish/edition.ts";
import { type Feed, toFeeds } from "../publish/feeds/feeds.ts";
import { getEdition } from "./get-edition.ts";

/** Every feed, that of everything first; made once for all the pages and files that ask. */
export async function getFeeds(): Promise<readonly Feed[]> {
  const edition = await getEdition();
  if (made?.edition !== edition) made = { edition, feeds: toFeeds(edition) };
  return made.feeds;
}

let made: { readonly edition: Edition; readonly feeds: readonly Feed[] } | undefined;
