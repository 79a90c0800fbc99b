import {
  commitmentsByYearPath,
  embedPath,
  meetingPath,
  meetingYearPath,
  proposalPath,
  proposalsByYearPath,
} from "./addresses.ts";
import { toCommitmentListPages } from "./commitment-lists.ts";
import { toMeetingListPages } from "./meeting-lists.ts";
import type { Portal } from "./portal.ts";
import { toProposalListPages } from "./proposal-lists.ts";

/**
 * The year of each page that is about one year of meetings, by its address: of a meeting with a day, of its proposals
 * (and their frames), and of the lists of such a year. All other pages are about more than that, or about no year.
 */
export function toYearsOfPages(portal: Portal): ReadonlyMap<string, string> {
  const years = [...portal.index.meetingsByYear.keys()];
  const yearsOfLists = new Map(
    years.flatMap((year) =>
      [meetingYearPath, proposalsByYearPath, commitmentsByYearPath].map((toPath) => [toPath(year), year]),
    ),
  );
  const lists = [toMeetingListPages, toProposalListPages, toCommitmentListPages].flatMap((toPages) =>
    toPages(portal).map(({ path, listPath }) => ({ path, year: yearsOfLists.get(listPath) })),
  );
  const records = portal.meetings.flatMap(({ id, year, proposals }) => {
    const ofProposals = proposals.flatMap(({ key }) => [proposalPath(key), embedPath(key)]);
    return [meetingPath(id), ...ofProposals].map((path) => ({ path, year }));
  });
  return new Map(
    [...records, ...lists].flatMap(({ path, year }) => (year === undefined ? [] : [[path, year] as const])),
  );
}
