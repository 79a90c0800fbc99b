import { type Edition, toAbsolute } from "../edition.ts";

/** The permanent name is the page's address; what happened to it later adds a fragment. */
export function toHead(edition: Edition, path: string, event?: string): Pick<News, "id" | "link"> {
  const link = toAbsolute(edition, path);
  return { id: event === undefined ? link : `${link}#${event}`, link };
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
  /** The feeds it belongs to besides that of everything, by `kind/id`. */
  readonly subjects: readonly string[];
}
