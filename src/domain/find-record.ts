import type { Meeting, Portal, Proposal } from "./portal.ts";
import { shareFact } from "./shared-fact.ts";

export const findMeeting: (portal: Pick<Portal, "meetings">, id: string) => Meeting | undefined = shareFact(
  "meeting",
  ({ meetings }) => {
    const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
    return (id) => byId.get(id);
  },
);

/** @param key `meeting-id/proposal-id` */
export const findProposal: (portal: Pick<Portal, "proposals">, key: string) => Proposal | undefined =
  shareFact("proposal", ({ proposals }) => {
    const byKey = new Map(proposals.map((proposal) => [proposal.key, proposal]));
    return (key) => byKey.get(key);
  });
