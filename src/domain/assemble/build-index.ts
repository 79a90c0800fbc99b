import type { Entry } from "../collections.ts";
import { toProposalKey } from "../identifier.ts";
import type { MeetingData } from "../meeting.ts";
import type { Office } from "../office.ts";
import type { Meeting, PortalIndex, Proposal } from "../portal.ts";
import { groupByKeys } from "./group-by.ts";

/** Reads every relation backwards. */
export function buildIndex({ entries, meetings, proposals, offices }: Parts): PortalIndex {
  const bySource = (toKeys: (proposal: Proposal) => readonly string[]) => groupByKeys(proposals, toKeys);
  const byMeeting = (toKeys: (meeting: Meeting) => readonly string[]) => groupByKeys(meetings, toKeys);
  return {
    proposalsByOrganization: bySource(({ proposers }) =>
      proposers.flatMap((party) => (party.kind === "organization" ? [party.organization.id] : [])),
    ),
    proposalsByProposingOffice: bySource(({ proposers }) =>
      proposers.flatMap((party) => (party.kind === "office" ? [party.office.id] : [])),
    ),
    proposalsByAnsweringOffice: bySource(({ response, meeting }) =>
      response === undefined ? [] : [(response.unit ?? meeting.unit).office.id],
    ),
    proposalsByTheme: bySource(({ themes }) => themes.map(({ id }) => id)),
    proposalsBySphere: bySource(({ meeting }) => meeting.spheres.map(({ id }) => id)),
    proposalsByProgramme: bySource(({ meeting }) => [meeting.programme.id]),
    proposalsByStance: groupByKeys(proposals, ({ response }) =>
      response === undefined ? [] : [response.stance],
    ),
    proposalsByYear: bySource(({ meeting }) => (meeting.year === undefined ? [] : [meeting.year])),
    meetingsByYear: byMeeting(({ year }) => (year === undefined ? [] : [year])),
    meetingsByUnit: byMeeting(({ unit }) => [unit.office.id]),
    meetingsByAttendingOffice: byMeeting(({ attendance }) => attendance.city.map(({ office }) => office.id)),
    meetingsByOrganization: byMeeting(({ attendance }) =>
      attendance.organizations.map(({ organization }) => organization.id),
    ),
    meetingsBySphere: byMeeting(({ spheres }) => spheres.map(({ id }) => id)),
    meetingsByProgramme: byMeeting(({ programme }) => [programme.id]),
    officesByParent: groupByKeys(offices, ({ parent }) => (parent === undefined ? [] : [parent])),
    ...relate(entries, proposals),
  };
}

function relate(
  entries: readonly Entry<MeetingData>[],
  proposals: readonly Proposal[],
): Pick<PortalIndex, "earlierProposals" | "laterProposals"> {
  const relatedTo = new Map(
    entries.flatMap(({ id, data }) =>
      data.proposals
        .filter((proposal) => proposal.relatedTo.length > 0)
        .map((proposal) => [toProposalKey(id, proposal.id), proposal.relatedTo] as const),
    ),
  );
  const laterProposals = groupByKeys(proposals, ({ key }) => relatedTo.get(key) ?? []);
  const positions = new Map(proposals.map(({ key }, index) => [key, index]));
  const earlierProposals = new Map(
    proposals.flatMap(({ key }) => {
      const earlier = [...new Set(relatedTo.get(key))].flatMap((other) => positions.get(other) ?? []);
      return earlier.length === 0
        ? []
        : [[key, earlier.sort((a, b) => a - b).flatMap((index) => proposals[index] ?? [])] as const];
    }),
  );
  return { earlierProposals, laterProposals };
}

interface Parts {
  readonly entries: readonly Entry<MeetingData>[];
  readonly meetings: readonly Meeting[];
  readonly proposals: readonly Proposal[];
  readonly offices: readonly Office[];
}
