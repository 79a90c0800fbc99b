import { toCommitment } from "../commitment.ts";
import type { NumberedCorrection } from "../correction.ts";
import { toProposalKey } from "../identifier.ts";
import type { Party, PartyReference } from "../party.ts";
import type { MeetingHead, Proposal, Response } from "../portal.ts";
import type { ProposalData } from "../proposal.ts";
import type { ResponseData } from "../response.ts";
import { toOfficeMention } from "./build-meetings.ts";
import { type Nodes, pick } from "./nodes.ts";

export function buildProposal(data: ProposalData, context: ProposalContext): Proposal {
  const { head, corrections, nodes } = context;
  return {
    key: toProposalKey(head.id, data.id),
    id: data.id,
    lp: data.lp,
    meeting: head,
    proposers: data.proposers.map((party) => toParty(party, nodes)),
    text: data.text,
    themes: data.themes.map((id) => pick(nodes.themes, id)),
    response: data.response && toResponse(data.response, context),
    outcome: data.outcome,
    corrections: corrections.filter(({ proposal }) => proposal === data.id),
  };
}

function toParty({ organization, office, other, asWritten }: PartyReference, nodes: Nodes): Party {
  if (organization !== undefined) {
    const node = pick(nodes.organizations, organization);
    return { kind: "organization", organization: node, asWritten: asWritten ?? node.name };
  }
  if (office !== undefined) {
    const node = pick(nodes.offices, office);
    return { kind: "office", office: node, asWritten: asWritten ?? node.name };
  }
  return { kind: "other", asWritten: asWritten ?? other ?? "" };
}

function toResponse(data: ResponseData, { nodes, asOf }: ProposalContext): Response {
  const { text, date, stance, detail, evidence } = data;
  return {
    text,
    date,
    stance,
    detail,
    evidence,
    unit: data.unit && toOfficeMention(data.unit, nodes),
    commitments: data.commitments.map((commitment) => toCommitment(commitment, asOf)),
  };
}

interface ProposalContext {
  readonly head: MeetingHead;
  readonly corrections: readonly NumberedCorrection[];
  readonly nodes: Nodes;
  readonly asOf: string;
}
