import { letterFragment } from "../polish/collation.ts";
import type { RedirectKind } from "./redirect.ts";
import { type Stance, stances } from "./stance.ts";

/** Every address of the portal is made here; once published, none may change. All begin and end with a slash. */
export const sections = {
  meetings: "/spotkania/",
  proposals: "/propozycje/",
  organizations: "/organizacje/",
  offices: "/miasto/",
  themes: "/tematy/",
  spheres: "/sfery/",
  programmes: "/programy/",
  search: "/szukaj/",
  askedBefore: "/czy-ktos-juz-o-to-pytal/",
  accessibility: "/deklaracja-dostepnosci/",
  data: "/dane/",
  feeds: "/kanaly/",
} as const;

export const meetingPath = (id: string): string => `${sections.meetings}${id}/`;
export const meetingYearPath = (year: string): string => `${sections.meetings}rok/${year}/`;
export const organizationPath = (id: string): string => `${sections.organizations}${id}/`;
export const organizationLetterPath = (letter: string): string =>
  `${sections.organizations}#${letterFragment(letter)}`;
export const officePath = (id: string): string => `${sections.offices}${id}/`;
export const themePath = (id: string): string => `${sections.themes}${id}/`;
export const spherePath = (point: string): string => `${sections.spheres}${point}/`;
export const programmePath = (id: string): string => `${sections.programmes}${id}/`;
export const pagePath = (id: string): string => `/${id}/`;

/** @param key `meeting-id/proposal-id` */
export const proposalPath = (key: string): string => `${sections.proposals}${key}/`;

/** Where a proposal stands on its meeting's page. */
export const pairFragment = (proposalId: string): string => `propozycja-${proposalId}`;

export const proposalsByThemePath = (id: string): string => `${sections.proposals}temat/${id}/`;
export const proposalsByStancePath = (stance: Stance): string =>
  `${sections.proposals}stanowisko/${stances[stance].slug}/`;
export const proposalsByYearPath = (year: string): string => `${sections.proposals}rok/${year}/`;

/** A page of a list: the first has the list's own address. */
export function pagedPath(listPath: string, page: number): string {
  return page === 1 ? listPath : `${listPath}strona/${page}/`;
}

/** First path segments that lists use, so that no entry may have them as its identifier. */
export const reservedIds: Readonly<Record<"meetings" | "pages", readonly string[]>> = {
  meetings: ["rok", "strona", "temat", "stanowisko"],
  pages: [
    "spotkania",
    "propozycje",
    "organizacje",
    "miasto",
    "tematy",
    "sfery",
    "programy",
    "szukaj",
    "deklaracja-dostepnosci",
    "404",
    "pagefind",
    "dane",
    "api",
    "czy-ktos-juz-o-to-pytal",
    "zapowiedzi",
    "statystyki",
    "kanaly",
    "kalendarze",
    "obrazy",
    "sprostowania",
    "osadz",
    "schema",
  ],
};

/** The address that an identifier of a kind has (or once had). */
export const pathByKind: Readonly<Record<RedirectKind, (id: string) => string>> = {
  meeting: meetingPath,
  proposal: proposalPath,
  organization: organizationPath,
  office: officePath,
  theme: themePath,
  programme: programmePath,
};
