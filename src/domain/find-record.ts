import type { Meeting, Portal, Proposal } from "./portal.ts";
import { remember } from "./remember.ts";

export function findMeeting({ meetings }: Pick<Portal, "meetings">, id: string): Meeting | undefined {
  return meetingsById(meetings).get(id);
}

/** @param key `meeting-id/proposal-id` */
export function findProposal({ proposals }: Pick<Portal, "proposals">, key: string): Proposal | undefined {
  return proposalsByKey(proposals).get(key);
}

const meetingsById = remember(
  (meetings: Portal["meetings"]) => new Map(meetings.map((meeting) => [meeting.id, meeting])),
);

const proposalsByKey = remember(
  (proposals: Portal["proposals"]) => new Map(proposals.map((proposal) => [proposal.key, proposal])),
);
