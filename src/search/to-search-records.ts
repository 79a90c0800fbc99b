import { proposalPath } from "../domain/addresses.ts";
import type { Office } from "../domain/office.ts";
import type { Party } from "../domain/party.ts";
import { plainPosition, plainProposal } from "../domain/plain-words.ts";
import type { Portal, Proposal } from "../domain/portal.ts";
import { stances } from "../domain/stance.ts";
import { toSlug } from "../polish/folding.ts";
import type { SearchParty, SearchRecord } from "./record.ts";

/** One record a proposal, newest first, as the portal orders them. */
export function toSearchRecords({ proposals }: Portal): SearchRecord[] {
  return proposals.map((proposal) => ({
    id: proposal.key,
    url: proposalPath(proposal.key),
    proposal: plainProposal(proposal),
    response: plainPosition(proposal) ?? "",
    proposers: proposal.proposers.map(toParty),
    offices: [toOffice((proposal.response?.unit ?? proposal.meeting.unit).office)],
    themes: proposal.themes.map(({ id, name }) => ({ id, name })),
    programme: { id: proposal.meeting.programme.id, name: proposal.meeting.programme.short },
    ...datesOf(proposal),
    ...stanceOf(proposal),
  }));
}

function datesOf({ meeting }: Proposal): Pick<SearchRecord, "year" | "date"> {
  return {
    ...(meeting.year === undefined ? {} : { year: meeting.year }),
    ...(meeting.date === undefined ? {} : { date: meeting.date }),
  };
}

function stanceOf({ response }: Proposal): Pick<SearchRecord, "stance"> {
  if (response === undefined) return {};
  const { label, slug, group } = stances[response.stance];
  return { stance: { id: slug, name: label, group } };
}

function toParty(party: Party): SearchParty {
  if (party.kind === "other") return { id: toSlug(party.asWritten), name: party.asWritten, aliases: [] };
  if (party.kind === "office") return toOffice(party.office);
  const { id, name, aliases } = party.organization;
  return { id, name, aliases };
}

function toOffice({ id, name, feminineName, aliases }: Office): SearchParty {
  return { id, name, aliases: feminineName === undefined ? aliases : [feminineName, ...aliases] };
}
