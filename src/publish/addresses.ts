import {
  meetingPath,
  meetingYearPath,
  officePath,
  organizationPath,
  pagePath,
  programmePath,
  proposalPath,
  sections,
  spherePath,
  themePath,
} from "../domain/addresses.ts";
import type { Portal } from "../domain/portal.ts";
import { toProposalListPages } from "../domain/proposal-lists.ts";

/** The address of every page that search engines may list, in the order of the code units. */
export function toListedAddresses(portal: Portal): readonly string[] {
  const { index } = portal;
  const paths = [
    "/",
    ...Object.values(sections),
    ...portal.meetings.map(({ id }) => meetingPath(id)),
    ...[...index.meetingsByYear.keys()].map(meetingYearPath),
    ...toProposalListPages(portal).map(({ path }) => path),
    ...portal.proposals.map(({ key }) => proposalPath(key)),
    ...portal.organizations.map(({ id }) => organizationPath(id)),
    ...portal.offices.map(({ id }) => officePath(id)),
    ...portal.themes.map(({ id }) => themePath(id)),
    ...[...index.meetingsBySphere.keys()].map(spherePath),
    ...portal.programmes.map(({ id }) => programmePath(id)),
    ...portal.pages.map(({ id }) => pagePath(id)),
  ];
  return [...new Set(paths)].sort();
}
