import type { ExtractedMeeting } from "./interpret/meeting.ts";

/** The draft as plain data: the fields of a meeting, unknown ones null, proposals with their texts. */
export function toDraftData(meeting: ExtractedMeeting) {
  return {
    title: meeting.title ?? null,
    ordinal: meeting.ordinal ?? null,
    date: meeting.date ?? null,
    start: meeting.start ?? null,
    end: meeting.end ?? null,
    venue: meeting.venue ?? null,
    unit: meeting.unit ?? null,
    spheres: meeting.spheres.ids,
    cityParticipants: meeting.cityParticipants,
    ngoPersons: meeting.ngoPersons ?? null,
    organizations: meeting.organizations,
    programme: meeting.programme ?? null,
    materials: meeting.materials,
    proposals: meeting.proposals.map(({ lp, proposers, proposal, response, links, notes }) => ({
      lp,
      proposers,
      proposal,
      response,
      links,
      ...(notes.length > 0 ? { notes } : {}),
    })),
  };
}
