import type { Entry } from "../collections.ts";
import { compareText } from "../compare-text.ts";
import { numberCorrections } from "../correction.ts";
import type { MeetingData } from "../meeting.ts";
import type { OfficeReference } from "../party.ts";
import type { Meeting, MeetingHead, OfficeMention } from "../portal.ts";
import { buildProposal } from "./build-proposal.ts";
import { type Nodes, pick } from "./nodes.ts";

/** All meetings, newest first, each with its proposals and its neighbours in time. */
export function buildMeetings(
  entries: readonly Entry<MeetingData>[],
  nodes: Nodes,
  asOf: string,
): readonly Meeting[] {
  const sorted = [...entries].sort(newestFirst);
  const heads = sorted.map((entry) => toHead(entry, nodes));
  const dated = heads.filter(({ date }) => date !== undefined);
  const positions = new Map(dated.map((head, position) => [head, position]));
  return sorted.map(({ data }, index) => {
    const head = heads[index] as MeetingHead;
    const position = positions.get(head);
    const corrections = numberCorrections(data.corrections);
    return {
      ...head,
      materials: data.materials,
      table: data.table,
      corrections,
      attendance: {
        ngoPersons: data.attendance.ngoPersons,
        organizations: data.attendance.organizations.map((mention) => {
          const organization = pick(nodes.organizations, mention.organization);
          return { organization, asWritten: mention.asWritten ?? organization.name };
        }),
        city: data.attendance.city.map((mention) => toOfficeMention(mention, nodes)),
      },
      proposals: data.proposals.map((proposal) =>
        buildProposal(proposal, { head, corrections, nodes, asOf }),
      ),
      previous: position === undefined ? undefined : dated[position + 1],
      next: position === undefined ? undefined : dated[position - 1],
    };
  });
}

export function toOfficeMention(reference: OfficeReference, nodes: Nodes): OfficeMention {
  const office = pick(nodes.offices, reference.office);
  return { office, asWritten: reference.asWritten ?? office.name };
}

function toHead({ id, file, data }: Entry<MeetingData>, nodes: Nodes): MeetingHead {
  const { title, ordinal, state, date, start, end, venue, source } = data;
  return {
    id,
    file,
    title,
    ordinal,
    state,
    date,
    start,
    end,
    venue,
    source,
    year: date?.slice(0, 4),
    unit: toOfficeMention(data.unit, nodes),
    programme: pick(nodes.programmes, data.programme),
    spheres: data.spheres.map((point) => pick(nodes.spheres, point)),
  };
}

function newestFirst(a: Entry<MeetingData>, b: Entry<MeetingData>): number {
  const byDate = compareText(b.data.date ?? "", a.data.date ?? "");
  return byDate || compareText(b.data.start ?? "", a.data.start ?? "") || compareText(a.id, b.id);
}
