import type { Proposal } from "../domain/portal.ts";
import { getPortal } from "./get-portal.ts";

/** The address parts of every proposal. */
export function getProposalPaths(): ProposalPath[] {
  return getPortal().proposals.map((proposal) => ({
    params: { meeting: proposal.meeting.id, proposal: proposal.id },
    props: { proposal },
  }));
}

interface ProposalPath {
  readonly params: { readonly meeting: string; readonly proposal: string };
  readonly props: { readonly proposal: Proposal };
}
