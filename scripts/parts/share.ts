import type { Portal } from "../../src/domain/portal.ts";
import { toYearsOfPages } from "../../src/domain/years-of-pages.ts";
import { UserMistake } from "../user-mistake.ts";

/** The part with every page that is not of one year, and with everything that is no page. */
export const rest = "rest";

/** What of a site belongs to a part: the pages of a year, or the rest. Of no part in particular everything does. */
export function toShare(portal: Portal, part: string | undefined): Share {
  if (part === undefined) return { parts: [], years: new Map(), has: () => true, hasFiles: true };
  const years = toYearsOfPages(portal);
  const parts = [...[...portal.index.meetingsByYear.keys()].sort(), rest];
  if (!parts.includes(part))
    throw new UserMistake(
      `--part: nie ma spotkań z roku „${part}”; części tego portalu: ${parts.join(", ")}`,
    );
  return {
    ...{ parts, years, hasFiles: part === rest },
    has: (address) => (years.get(address) ?? rest) === part,
  };
}

export interface Share {
  /** All parts of which the site can be joined. */
  readonly parts: readonly string[];
  /** By the addresses of pages of one year. */
  readonly years: ReadonlyMap<string, string>;
  /** Whether a page belongs to it, by its address. */
  readonly has: (address: string) => boolean;
  /** Whether all that is no page does. */
  readonly hasFiles: boolean;
}
