import type { AddressKind } from "../../domain/address-kind.ts";
import { pathByKind } from "../../domain/addresses.ts";
import type { Told } from "../../domain/history/happenings.ts";
import { compareText } from "../../domain/compare-text.ts";
import { formatDate } from "../../polish/dates.ts";
import { type Edition, toAbsolute } from "../edition.ts";

/**
 * The permanent name is the first address of the page, wherever it moved since; what happened to it later adds a
 * fragment, which need be no place of the page. The link leads to the page itself, or to the place in it that tells of
 * what happened.
 */
export function toHead(
  edition: Edition,
  { kind, id }: Subject,
  event?: Happening,
): Pick<News, "id" | "link"> {
  const first = toAbsolute(edition, pathByKind[kind](edition.firstIdOf(kind, id)));
  const page = toAbsolute(edition, pathByKind[kind](id));
  if (event === undefined) return { id: first, link: page };
  return { id: `${first}#${event.name}`, link: event.place === undefined ? page : `${page}#${event.place}` };
}

/**
 * Readers ask for what is newer than what they have, so news bear the day on which they came to the portal; where that
 * is not known, the day that they are true of. Never a day after the one to which the portal is true.
 */
export function toDays({ portal }: Pick<Edition, "portal">, { told, trueOn, rewritten }: Moments): Days {
  const published = earlierOf(told?.day ?? trueOn, portal.asOf);
  const updated = rewritten === undefined ? published : earlierOf(rewritten, portal.asOf);
  return { told, published, updated: laterOf(published, updated) };
}

/** The day that news are true of, which readers would not learn from when they came. */
export const toDayLine = (words: string, day: string): string => `<p>${words} ${formatDate(day)}</p>`;

export const earlierOf = (a: string, b: string): string => (compareText(a, b) < 0 ? a : b);

export const laterOf = (a: string, b: string): string => (compareText(a, b) < 0 ? b : a);

interface Moments {
  readonly told: Told | undefined;
  readonly trueOn: string;
  /** The day on which what the news say was last changed. */
  readonly rewritten?: string | undefined;
}

type Days = Pick<News, "told" | "published" | "updated">;

interface Subject {
  readonly kind: AddressKind;
  readonly id: string;
}

interface Happening {
  /** What tells its permanent name from those of all that happened to the page. */
  readonly name: string;
  /** The fragment of the place that tells of it, where that is not the whole page. */
  readonly place?: string;
}

export interface News {
  /** Permanent. */
  readonly id: string;
  readonly link: string;
  /** Plain text. */
  readonly title: string;
  /** The day on which it came to the portal, as far as that is known, `YYYY-MM-DD`. */
  readonly published: string;
  /** The day on which what it says was last changed, else the same. */
  readonly updated: string;
  readonly html: string;
  /** When it came to the portal, where that is known. */
  readonly told: Told | undefined;
  /** The feeds it belongs to besides that of everything, by `kind/id`. */
  readonly subjects: readonly string[];
}
