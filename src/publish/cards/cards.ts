import { meetingPath, proposalPath } from "../../domain/addresses.ts";
import type { Meeting, Portal, Proposal } from "../../domain/portal.ts";
import { meetingDescription, proposalDescription } from "../../domain/titles.ts";
import type { CardElement } from "./element.ts";
import { toMeetingCard, toPortalCard, toProposalCard } from "./record-cards.ts";

/** How many of the newest meetings and proposals, counted together, have cards of their own. */
export const cardsOfRecords = 200;

/** The picture that a page is shared with; for all that have none of their own the portal's, which comes first. */
export function listCards(portal: Portal): readonly Card[] {
  const { settings, meetings } = portal;
  const ofRecords = meetings.flatMap((meeting) => [
    () => toCardOfMeeting(meeting, portal),
    ...meeting.proposals.map((proposal) => () => toCardOfProposal(proposal, portal)),
  ]);
  return [
    {
      page: "/",
      path: portalCardPath,
      alt: `${settings.name} · ${settings.city}: ${settings.tagline}`,
      draw: () => toPortalCard(portal),
    },
    ...ofRecords.slice(0, cardsOfRecords).map((make) => make()),
  ];
}

function toCardOfMeeting(meeting: Meeting, portal: Portal): Card {
  const page = meetingPath(meeting.id);
  return {
    page,
    path: cardPath(page),
    alt: meetingDescription(meeting),
    draw: () => toMeetingCard(meeting, portal),
  };
}

function toCardOfProposal(proposal: Proposal, portal: Portal): Card {
  const page = proposalPath(proposal.key);
  return {
    page,
    path: cardPath(page),
    alt: proposalDescription(proposal),
    draw: () => toProposalCard(proposal, portal),
  };
}

const portalCardPath = "/podglad/portal.png";

const cardPath = (page: string): string => `/podglad${page.replace(/\/$/, "")}.png`;

export interface Card {
  /** The page that it is of. */
  readonly page: string;
  readonly path: string;
  /** What it shows, in words. */
  readonly alt: string;
  readonly draw: () => CardElement;
}
