import type { Proposal } from "../domain/portal.ts";
import { toPageTitles } from "../domain/titles.ts";
import { getPortal } from "./get-portal.ts";

/** The address parts of every proposal, with the title of its page. */
export function getProposalPaths(): ProposalPath[] {
  const portal = getPortal();
  const titles = toPageTitles(portal);
  return portal.proposals.map((proposal) => ({
    params: { meeting: proposal.meeting.id, proposal: proposal.id },
    props: { proposal, title: titles.get(proposal.key) ?? proposal.id },
  }));
}

interface ProposalPath {
  readonly params: { readonly meeting: string; readonly proposal: string };
  readonly props: { readonly proposal: Proposal; readonly title: string };
}
