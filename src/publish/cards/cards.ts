import { meetingPath, proposalPath } from "../../domain/addresses.ts";
import type { Portal } from "../../domain/portal.ts";
import { meetingDescription, proposalDescription } from "../../domain/titles.ts";
import type { CardElement } from "./element.ts";
import { toMeetingCard, toPortalCard, toProposalCard } from "./record-cards.ts";

/** How many of the newest meetings, and how many of the newest proposals, have cards of their own. */
export const cardsPerKind = 200;

/** The picture that a page is shared with; for all that have none of their own the portal's, which comes first. */
export function listCards(portal: Portal): readonly Card[] {
  const { settings, meetings, proposals } = portal;
  return [
    {
      page: "/",
      path: portalCardPath,
      alt: `${settings.name} · ${settings.city}: ${settings.tagline}`,
      draw: () => toPortalCard(portal),
    },
    ...meetings.slice(0, cardsPerKind).map((meeting) => ({
      page: meetingPath(meeting.id),
      path: cardPath(meetingPath(meeting.id)),
      alt: meetingDescription(meeting),
      draw: () => toMeetingCard(meeting, portal),
    })),
    ...proposals.slice(0, cardsPerKind).map((proposal) => ({
      page: proposalPath(proposal.key),
      path: cardPath(proposalPath(proposal.key)),
      alt: proposalDescription(proposal),
      draw: () => toProposalCard(proposal, portal),
    })),
  ];
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
