import type { OtherPortal } from "../../domain/settings.ts";
import type { SearchIndex } from "../../search/open-index.ts";
import { openAt, ownIndex } from "./open-at.ts";
import { openTogether } from "./open-together.ts";

/** What the page searches: the portal's own index, or with it those of the portals that its settings name. */
export function openInBrowser(): Promise<SearchIndex> {
  return SEARCHED_TOGETHER === null ? openAt(ownIndex) : openTogether(SEARCHED_TOGETHER);
}

// Written into the script when the portal is built.
declare const SEARCHED_TOGETHER: readonly OtherPortal[] | null;
