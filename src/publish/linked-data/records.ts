import { meetingPath, officePath, organizationPath, proposalPath } from "../../domain/addresses.ts";
import type { Office } from "../../domain/office.ts";
import type { Organization } from "../../domain/organization.ts";
import { partyName, type Party } from "../../domain/party.ts";
import { plainPosition, plainProposal } from "../../domain/plain-words.ts";
import type { Meeting, Proposal } from "../../domain/portal.ts";
import { meetingDescription } from "../../domain/titles.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import type { LinkedNode } from "./script.ts";

export function toMeetingNode(meeting: Meeting, edition: Edition): LinkedNode {
  const { id, title, date, start, end, venue, state, unit } = meeting;
  return known({
    "@type": "Event",
    "@id": `${toAbsolute(edition, meetingPath(id))}#spotkanie`,
    url: toAbsolute(edition, meetingPath(id)),
    name: title,
    description: meetingDescription(meeting),
    startDate: date && (start === undefined ? date : `${date}T${start}:00`),
    endDate: date && end && `${date}T${end}:00`,
    eventStatus: `https://schema.org/${state === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    location: venue && { "@type": "Place", name: venue.name },
    organizer: toOfficeNode(unit.office, edition),
  });
}

/** A position is never claimed to be accepted: the answer is one that was suggested. */
export function toProposalNode(proposal: Proposal, edition: Edition): LinkedNode {
  const { key, meeting, proposers, response } = proposal;
  const url = toAbsolute(edition, proposalPath(key));
  const words = plainProposal(proposal);
  const position = plainPosition(proposal);
  return known({
    "@type": "Question",
    "@id": `${url}#propozycja`,
    url,
    name: words,
    text: words,
    dateCreated: meeting.date,
    author: proposers.map((party) => toPartyNode(party, edition)),
    answerCount: position === undefined ? 0 : 1,
    suggestedAnswer:
      response === undefined || position === undefined
        ? undefined
        : known({
            "@type": "Answer",
            text: position,
            // The meeting's day is not the answer's.
            dateCreated: response.date,
            author: toOfficeNode((response.unit ?? meeting.unit).office, edition),
          }),
  });
}

export function toOrganizationNode(organization: Organization, edition: Edition): LinkedNode {
  const { id, name, aliases, krs, website } = organization;
  const url = toAbsolute(edition, organizationPath(id));
  return known({
    "@type": "Organization",
    "@id": `${url}#organizacja`,
    name,
    mainEntityOfPage: url,
    url: website,
    alternateName: aliases.length === 0 ? undefined : aliases,
    identifier: krs && { "@type": "PropertyValue", propertyID: "KRS", value: krs },
  });
}

export function toOfficeNode(office: Office, edition: Edition): LinkedNode {
  const { id, name, parent, aliases } = office;
  const url = toAbsolute(edition, officePath(id));
  return known({
    "@type": "GovernmentOrganization",
    "@id": `${url}#urzad`,
    name,
    mainEntityOfPage: url,
    alternateName: aliases.length === 0 ? undefined : aliases,
    parentOrganization: parent && { "@id": `${toAbsolute(edition, officePath(parent))}#urzad` },
  });
}

function toPartyNode(party: Party, edition: Edition): LinkedNode {
  if (party.kind === "organization") return toOrganizationNode(party.organization, edition);
  if (party.kind === "office") return toOfficeNode(party.office, edition);
  // A document's "a resident" is no body, and what else it may be is not known.
  return { "@type": "Thing", name: partyName(party) };
}

function known(node: LinkedNode): LinkedNode {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as LinkedNode;
}
