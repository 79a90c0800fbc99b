import {
  chainPath,
  meetingPath,
  officePath,
  organizationPath,
  pagePath,
  programmePath,
  proposalPath,
  sections,
  spherePath,
  themePath,
} from "../domain/addresses.ts";
import { toAnnexPages } from "../domain/annex-pages.ts";
import { toCalendarListPages } from "../domain/calendar-lists.ts";
import { toChainListPages, toChains } from "../domain/chains.ts";
import { toCommitmentListPages } from "../domain/commitment-lists.ts";
import { toCorrectionPages } from "../domain/correction-list.ts";
import { toMeetingListPages } from "../domain/meeting-lists.ts";
import { toOrganizationListPages } from "../domain/organization-list.ts";
import { toProposalListPages } from "../domain/proposal-lists.ts";
import { toPublicCalendar } from "../domain/public-calendar.ts";
import type { ListPage } from "../domain/list-page.ts";
import type { Portal, Proposal } from "../domain/portal.ts";
import type { Edition } from "./edition.ts";

/**
 * Every page that search engines may list, in the order of the code units, with the day on which its record last
 * changed, or a proposal that it tells of; lists, which are made of many records, have none.
 */
export function toListedPages(edition: DatedEdition): readonly ListedPage[] {
  const { portal, datesOf } = edition;
  const { index } = portal;
  const changed = (path: string, file: string, proposals: readonly Proposal[] = []): ListedPage => {
    const days = [datesOf(file).changed, ...proposals.map((proposal) => toChangeDay(proposal, edition))];
    return { path, changed: days.flatMap((day) => day ?? []).reduce(toLater, undefined) };
  };
  const lists = [
    "/",
    ...Object.values(sections),
    ...toPagesOfLists(portal).map(({ path }) => path),
    ...toChains(portal).map(({ key }) => chainPath(key)),
    ...[...index.meetingsBySphere.keys()].map(spherePath),
  ];
  const records = [
    ...portal.meetings.map(({ id, file }) => changed(meetingPath(id), file)),
    ...portal.proposals.map((proposal) => ({
      path: proposalPath(proposal.key),
      changed: toChangeDay(proposal, edition),
    })),
    ...portal.organizations.map(({ id }) =>
      changed(organizationPath(id), `organizations/${id}.yaml`, index.proposalsByOrganization.get(id)),
    ),
    ...portal.offices.map(({ id }) =>
      changed(officePath(id), `offices/${id}.yaml`, [
        ...(index.proposalsByAnsweringOffice.get(id) ?? []),
        ...(index.proposalsByProposingOffice.get(id) ?? []),
      ]),
    ),
    ...portal.themes.map(({ id }) =>
      changed(themePath(id), `themes/${id}.yaml`, index.proposalsByTheme.get(id)),
    ),
    ...portal.programmes.map(({ id }) =>
      changed(programmePath(id), `programmes/${id}.yaml`, index.proposalsByProgramme.get(id)),
    ),
    ...portal.pages.map(({ id }) => changed(pagePath(id), `pages/${id}.mdx`)),
  ];
  const undated = [...new Set(lists)].map((path) => ({ path, changed: undefined }));
  return [...undated, ...records].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Where no history knows the proposal itself, the day of its file. */
function toChangeDay({ key, meeting }: Proposal, { historyOf, datesOf }: DatedEdition): string | undefined {
  return historyOf(key)?.changed ?? datesOf(meeting.file).changed;
}

function toLater(latest: string | undefined, day: string): string {
  return latest === undefined || latest < day ? day : latest;
}

function toPagesOfLists(portal: Portal): readonly ListPage<unknown>[] {
  return [
    ...toMeetingListPages(portal),
    ...toProposalListPages(portal),
    ...toCommitmentListPages(portal),
    ...toOrganizationListPages(portal),
    ...toChainListPages(portal),
    ...toCorrectionPages(portal),
    ...toCalendarListPages(toPublicCalendar(portal)),
    ...portal.programmes.flatMap((programme) => toAnnexPages(programme, portal)),
  ];
}

type DatedEdition = Pick<Edition, "portal" | "datesOf" | "historyOf">;

export interface ListedPage {
  readonly path: string;
  /** `YYYY-MM-DD`; undefined where it is not known. */
  readonly changed: string | undefined;
}
