import {
  commitmentsByOfficePath,
  commitmentsByOrganizationPath,
  commitmentsByStandingPath,
  commitmentsByThemePath,
  commitmentsByYearPath,
  sections,
} from "./addresses.ts";
import { groupByKeys } from "./assemble/group-by.ts";
import { type CommitmentRecord, standingIds, standings, toCommitmentRecords } from "./commitment-record.ts";
import { type ListFilter, type ListPage, toEmptyPage, toListPages } from "./list-page.ts";
import type { Portal } from "./portal.ts";
import { shareOne } from "./shared-fact.ts";

/** Every page of every list of commitments. The list of all is there even when nothing was promised. */
export function toCommitmentListPages(portal: Portal): readonly ListPage<CommitmentRecord>[] {
  const all = toCommitmentRecords(portal.proposals);
  const groups = [...toGroups(portal, all), toOrganizationGroup(portal, all)];
  return [
    ...(all.length === 0
      ? [toEmptyPage(sections.commitments)]
      : toListPages({ path: sections.commitments, filter: undefined }, all)),
    ...groups.flatMap(({ noun, lists }) =>
      lists.flatMap(({ label, path, records }) =>
        toListPages({ path, filter: `${noun}: ${label}` }, records),
      ),
    ),
  ];
}

/** The links that narrow the list down, by what they narrow it to; those without commitments are left out. */
export const toCommitmentFilters: (portal: Portal) => readonly CommitmentFilterGroup[] = shareOne(
  "commitment-filters",
  (portal) =>
    toGroups(portal, toCommitmentRecords(portal.proposals)).map(({ noun, lists }) => ({
      name: noun,
      filters: lists.map(({ label, path, records }) => ({ label, path, count: records.length })),
    })),
);

/** How many there are in all. */
export const countCommitments: (portal: Portal) => number = shareOne(
  "count-of-commitments",
  ({ proposals }) => toCommitmentRecords(proposals).length,
);

function toGroups(portal: Portal, all: readonly CommitmentRecord[]): readonly Group[] {
  const byStanding = groupByKeys(all, ({ standing }) => [standing]);
  const byOffice = groupByKeys(all, ({ office }) => [office.id]);
  const byTheme = groupByKeys(all, ({ proposal }) => proposal.themes.map(({ id }) => id));
  const byYear = groupByKeys(all, ({ proposal: { meeting } }) =>
    meeting.year === undefined ? [] : [meeting.year],
  );
  const years = [...byYear.keys()].sort().reverse();
  const groups = [
    {
      noun: "Stan",
      lists: standingIds.map((id) =>
        toList(standings[id].label, commitmentsByStandingPath(id), byStanding.get(id)),
      ),
    },
    {
      noun: "Urząd",
      lists: portal.offices.map(({ id, name }) =>
        toList(name, commitmentsByOfficePath(id), byOffice.get(id)),
      ),
    },
    {
      noun: "Temat",
      lists: portal.themes.map(({ id, name }) => toList(name, commitmentsByThemePath(id), byTheme.get(id))),
    },
    {
      noun: "Rok spotkania",
      lists: years.map((year) => toList(year, commitmentsByYearPath(year), byYear.get(year))),
    },
  ];
  return groups.map(({ noun, lists }) => ({
    noun,
    lists: lists.filter(({ records }) => records.length > 0),
  }));
}

/** Lists to which only the organisations' own pages lead: in a filter they would be too many. */
function toOrganizationGroup({ organizations }: Portal, all: readonly CommitmentRecord[]): Group {
  const byOrganization = groupByKeys(all, ({ proposal }) =>
    proposal.proposers.flatMap((party) => (party.kind === "organization" ? [party.organization.id] : [])),
  );
  const lists = organizations.map(({ id, name }) =>
    toList(name, commitmentsByOrganizationPath(id), byOrganization.get(id)),
  );
  return { noun: "Organizacja", lists: lists.filter(({ records }) => records.length > 0) };
}

function toList(label: string, path: string, records: readonly CommitmentRecord[] = []): List {
  return { label, path, records };
}

export interface CommitmentFilterGroup {
  readonly name: string;
  readonly filters: readonly ListFilter[];
}

interface List {
  readonly label: string;
  readonly path: string;
  readonly records: readonly CommitmentRecord[];
}

interface Group {
  readonly noun: string;
  readonly lists: readonly List[];
}
