import type { AddressKind } from "../../domain/address-kind.ts";
import type { Meeting, Portal } from "../../domain/portal.ts";

/**
 * Which of the portals that a record is cut into by years answer for what was ever published. Meetings go to their
 * year and those without a day to the newest; organisations to the years that mention them; what describes the city to
 * all. Undefined where there is no year.
 */
export function toYearPlaces(portal: Portal): YearPlaces | undefined {
  const years = [...new Set(portal.meetings.flatMap(({ year }) => year ?? []))].sort();
  const newest = years.at(-1);
  if (newest === undefined) return undefined;
  const yearOf = ({ year = newest }: Pick<Meeting, "year">): string => year;
  const published = publishedIn(portal, { years, newest, yearOf });
  const targets = new Map(portal.redirects.map(({ kind, from, to }) => [toKey(kind, from), to]));
  const yearsOf = (kind: AddressKind, id: string): readonly string[] => {
    const target = targets.get(toKey(kind, id));
    const found = published.get(toKey(kind, id)) ?? published.get(toKey(kind, target ?? ""));
    if (found !== undefined) return found;
    // What was withdrawn is of no year but for what its identifier says.
    const year = id.slice(0, 4);
    return [years.includes(year) ? year : newest];
  };
  return { years, yearOf, yearsOf };
}

function publishedIn(
  { meetings, proposals, organizations, offices, themes, programmes, pages, index }: Portal,
  { years, newest, yearOf }: Pick<YearPlaces, "years" | "yearOf"> & { readonly newest: string },
): ReadonlyMap<string, readonly string[]> {
  const mentioning = (id: string): readonly string[] => [
    ...(index.meetingsByOrganization.get(id) ?? []).map(yearOf),
    ...(index.proposalsByOrganization.get(id) ?? []).map(({ meeting }) => yearOf(meeting)),
  ];
  const everywhere = (kind: AddressKind, entries: readonly { readonly id: string }[]) =>
    entries.map(({ id }) => [toKey(kind, id), years] as const);
  return new Map([
    ...meetings.map((meeting) => [toKey("meeting", meeting.id), [yearOf(meeting)]] as const),
    ...proposals.map(({ key, meeting }) => [toKey("proposal", key), [yearOf(meeting)]] as const),
    ...organizations.map(({ id }) => {
      const mentioned = [...new Set(mentioning(id))].sort();
      return [toKey("organization", id), mentioned.length === 0 ? [newest] : mentioned] as const;
    }),
    ...everywhere("office", offices),
    ...everywhere("theme", themes),
    ...everywhere("programme", programmes),
    ...everywhere("page", pages),
  ]);
}

function toKey(kind: AddressKind, id: string): string {
  return `${kind} ${id}`;
}

export interface YearPlaces {
  /** In order. */
  readonly years: readonly string[];
  readonly yearOf: (meeting: Pick<Meeting, "year">) => string;
  /** At least one, in order. */
  readonly yearsOf: (kind: AddressKind, id: string) => readonly string[];
}
