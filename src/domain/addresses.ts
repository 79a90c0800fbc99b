import type { AddressKind } from "./address-kind.ts";
import { type Standing, standings } from "./commitment-record.ts";
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
  commitments: "/zapowiedzi/",
  statistics: "/statystyki/",
  calendar: "/kalendarz/",
  chains: "/sprawy/",
  glossary: "/slownik/",
  corrections: "/sprostowania/",
  search: "/szukaj/",
  askedBefore: "/czy-ktos-juz-o-to-pytal/",
  accessibility: "/deklaracja-dostepnosci/",
  data: "/dane/",
  feeds: "/kanaly/",
} as const;

export const meetingPath = (id: string): string => `${sections.meetings}${id}/`;
export const meetingYearPath = (year: string): string => `${sections.meetings}rok/${year}/`;
export const undatedMeetingsPath = `${sections.meetings}rok/bez-daty/`;
export const meetingsByUnitPath = (id: string): string => `${sections.meetings}prowadzi/${id}/`;
export const meetingsByAttendingOfficePath = (id: string): string => `${sections.meetings}udzial/${id}/`;
export const meetingsByOrganizationPath = (id: string): string => `${sections.meetings}organizacja/${id}/`;
export const meetingsBySpherePath = (point: string): string => `${sections.meetings}sfera/${point}/`;
export const meetingsByProgrammePath = (id: string): string => `${sections.meetings}program/${id}/`;
export const calendarYearPath = (year: string): string => `${sections.calendar}rok/${year}/`;
export const calendarAheadPath = `${sections.calendar}przed-nami/`;
export const organizationPath = (id: string): string => `${sections.organizations}${id}/`;
export const officePath = (id: string): string => `${sections.offices}${id}/`;
export const themePath = (id: string): string => `${sections.themes}${id}/`;
export const spherePath = (point: string): string => `${sections.spheres}${point}/`;
export const programmePath = (id: string): string => `${sections.programmes}${id}/`;
export const annexPath = (programme: string): string => `${programmePath(programme)}zalacznik/`;
export const annexFilePath = (programme: string, ending: "csv" | "docx"): string =>
  `${programmePath(programme)}zalacznik.${ending}`;
export const pagePath = (id: string): string => `/${id}/`;

/** @param key `meeting-id/proposal-id` */
export const proposalPath = (key: string): string => `${sections.proposals}${key}/`;

/** @param key `meeting-id/proposal-id` */
export const embedPath = (key: string): string => `/osadz/${key}/`;
export const oEmbedPath = (key: string): string => `/osadz/${key}.json`;

/** @param key of the oldest proposal of the chain */
export const chainPath = (key: string): string => `${sections.chains}${key}/`;

/** Where a proposal stands on its own page and on its meeting's. */
export const pairFragment = (proposalId: string): string => `propozycja-${proposalId}`;

/** Where the earlier words of a proposal stand on its page. */
export const historyFragment = "historia";

export const proposalsByThemePath = (id: string): string => `${sections.proposals}temat/${id}/`;
export const proposalsByStancePath = (stance: Stance): string =>
  `${sections.proposals}stanowisko/${stances[stance].slug}/`;
export const proposalsByYearPath = (year: string): string => `${sections.proposals}rok/${year}/`;
export const proposalsByOrganizationPath = (id: string): string => `${sections.proposals}organizacja/${id}/`;
export const proposalsByAnsweringOfficePath = (id: string): string => `${sections.proposals}urzad/${id}/`;
export const proposalsByProposingOfficePath = (id: string): string => `${sections.proposals}zglasza/${id}/`;
export const proposalsBySpherePath = (point: string): string => `${sections.proposals}sfera/${point}/`;
export const proposalsByProgrammePath = (id: string): string => `${sections.proposals}program/${id}/`;

/** @param key of the proposal whose answer holds the commitment */
export const commitmentPath = (key: string, id: string): string =>
  `${proposalPath(key)}#${commitmentFragment(id)}`;
export const commitmentFragment = (id: string): string => `zapowiedz-${id}`;

/** Where a correction stands on the page of its meeting or proposal. */
export const correctionFragment = (number: number): string => `sprostowanie-${number}`;

/** Where it stands in the list of all. */
export const correctionListFragment = (meeting: string, number: number): string => `${meeting}-${number}`;

export const commitmentsByStandingPath = (standing: Standing): string =>
  `${sections.commitments}stan/${standings[standing].slug}/`;
export const commitmentsByOfficePath = (id: string): string => `${sections.commitments}urzad/${id}/`;
export const commitmentsByOrganizationPath = (id: string): string =>
  `${sections.commitments}organizacja/${id}/`;
export const commitmentsByThemePath = (id: string): string => `${sections.commitments}temat/${id}/`;
export const commitmentsByYearPath = (year: string): string => `${sections.commitments}rok/${year}/`;

export const statisticsFilePath = (table: string): string => `${sections.statistics}${table}.csv`;

/** A page of a list: the first has the list's own address. */
export function pagedPath(listPath: string, page: number): string {
  return page === 1 ? listPath : `${listPath}strona/${page}/`;
}

/** Where the first item of a year stands in a list. */
export const yearFragment = (year: string | undefined, prefix = "rok"): string =>
  `${prefix}-${year ?? "bez-daty"}`;

/** First path segments that lists use, so that no entry may have them as its identifier. */
export const reservedIds: Readonly<Record<"meetings" | "pages", readonly string[]>> = {
  meetings: [
    "rok",
    "strona",
    "temat",
    "stanowisko",
    "organizacja",
    "urzad",
    "zglasza",
    "sfera",
    "program",
    "prowadzi",
    "udzial",
  ],
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
    "kalendarz",
    "sprawy",
    "slownik",
    "kanaly",
    "kalendarze",
    "obrazy",
    "sprostowania",
    "osadz",
    "schema",
  ],
};

/** The address that an identifier of a kind has (or once had). */
export const pathByKind: Readonly<Record<AddressKind, (id: string) => string>> = {
  meeting: meetingPath,
  proposal: proposalPath,
  organization: organizationPath,
  office: officePath,
  theme: themePath,
  programme: programmePath,
  page: pagePath,
};
