import { proposalPath } from "../domain/addresses.ts";
import type { Office } from "../domain/office.ts";
import type { Party } from "../domain/party.ts";
import type { Portal, Proposal } from "../domain/portal.ts";
import { stances } from "../domain/stance.ts";
import { toPlainText } from "../prose/plain-text.ts";
import type { SearchParty, SearchRecord } from "./record.ts";

/** One record a proposal, newest first, as the portal orders them. */
export function toSearchRecords({ proposals }: Portal): SearchRecord[] {
  return proposals.map((proposal) => ({
    id: proposal.key,
    url: proposalPath(proposal.key),
    proposal: toPlainText(proposal.text),
    response: toPlainText(proposal.response?.text ?? ""),
    proposers: proposal.proposers.map(toParty),
    offices: [toOffice((proposal.response?.unit ?? proposal.meeting.unit).office)],
    themes: proposal.themes.map(({ name }) => name),
    programme: proposal.meeting.programme.short,
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

function stanceOf({ response }: Proposal): Pick<SearchRecord, "stance" | "stanceGroup"> {
  if (response === undefined) return {};
  const { label, group } = stances[response.stance];
  return { stance: label, stanceGroup: group };
}

function toParty(party: Party): SearchParty {
  if (party.kind === "other") return { name: party.asWritten, aliases: [] };
  if (party.kind === "office") return toOffice(party.office);
  const { name, aliases } = party.organization;
  return { name, aliases };
}

function toOffice({ name, feminineName, aliases }: Office): SearchParty {
  return { name, aliases: feminineName === undefined ? aliases : [feminineName, ...aliases] };
}
