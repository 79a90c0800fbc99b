import type { Told } from "../../domain/history/happenings.ts";
import { type Edition, toAbsolute } from "../edition.ts";

/**
 * The permanent name is the page's address; what happened to it later adds a fragment, which need be no place of the
 * page. The link leads to the page itself, or to the place in it that tells of what happened.
 */
export function toHead(edition: Edition, path: string, event?: Happening): Pick<News, "id" | "link"> {
  const page = toAbsolute(edition, path);
  if (event === undefined) return { id: page, link: page };
  return { id: `${page}#${event.name}`, link: `${page}#${event.place}` };
}

interface Happening {
  /** What tells its permanent name from those of all that happened to the page. */
  readonly name: string;
  /** The fragment of the place that tells of it. */
  readonly place: string;
}

export interface News {
  /** Permanent. */
  readonly id: string;
  readonly link: string;
  /** Plain text. */
  readonly title: string;
  /** The day it is true of, `YYYY-MM-DD`. */
  readonly date: string;
  readonly html: string;
  /** When it came to the portal, where that is known. */
  readonly told: Told | undefined;
  /** The feeds it belongs to besides that of everything, by `kind/id`. */
  readonly subjects: readonly string[];
}
