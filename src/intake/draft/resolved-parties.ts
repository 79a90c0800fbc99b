import { whereOfProposal } from "../doubts.ts";
import { draftNewParties } from "./party-files.ts";
import { matchParty, namesOwnUnit } from "./parties.ts";
import type { ExtractedMeeting } from "../interpret/meeting.ts";
import type { KnownParty, PartyKind, PartyMatch } from "./parties.ts";
import type { Mention, NewParty } from "./party-files.ts";

/** A name in the document with what it stands for. */
export interface ResolvedParty extends Mention {
  readonly match: PartyMatch;
  /** Where in the document it stands, for people. */
  readonly place: string;
}

/** Every name of a party in a document, in the order and the number in which it has them. */
export interface ResolvedParties {
  readonly unit: ResolvedParty | undefined;
  readonly organizations: readonly ResolvedParty[];
  readonly city: readonly ResolvedParty[];
  /** By proposal. */
  readonly proposers: readonly (readonly ResolvedParty[])[];
  /** The parties that the portal did not know. */
  readonly made: readonly NewParty[];
}

/** Settles for each name, once for the draft and the report, whom it stands for. */
export function resolveParties(meeting: ExtractedMeeting, known: readonly KnownParty[]): ResolvedParties {
  const mentions = mentionsOf(meeting);
  const own = mentions.city.filter(({ written }) => !namesOwnUnit(written));
  const all = [mentions.unit ?? [], mentions.organizations, own, mentions.proposers].flat(2);
  const made = draftNewParties(all, known);
  const resolve = (mention: PlacedMention): ResolvedParty => ({
    ...mention,
    match: matchParty(mention.written, [...known, ...made], mention.kind),
  });
  const unit = mentions.unit && resolveUnit(mentions.unit, meeting.unit ?? "", [...known, ...made]);
  return {
    unit,
    organizations: mentions.organizations.map(resolve),
    city: mentions.city.map((mention) =>
      namesOwnUnit(mention.written) ? { ...mention, match: unit?.match ?? unnamed } : resolve(mention),
    ),
    proposers: mentions.proposers.map((proposers) => proposers.map(resolve)),
    made,
  };
}

/** All the names, one after another. */
export function allParties({ unit, organizations, city, proposers }: ResolvedParties): ResolvedParty[] {
  return [...(unit ? [unit] : []), ...organizations, ...city, ...proposers.flat()];
}

/** A unit may be known with its city's name or without it. */
function resolveUnit(mention: PlacedMention, whole: string, parties: readonly KnownParty[]): ResolvedParty {
  const match = matchParty(whole, parties, "office");
  return {
    ...mention,
    match: match.status === "known" ? match : matchParty(mention.written, parties, "office"),
  };
}

/** Every name of a party in the document; what proposes may be of either kind. */
function mentionsOf(meeting: ExtractedMeeting) {
  const { unit, organizations, cityParticipants, proposals, places } = meeting;
  const listed = (names: readonly string[], kind: PartyKind, list: string) =>
    names.map((written, index): PlacedMention => ({ written, kind, place: `${list}, poz. ${index + 1}` }));
  return {
    unit:
      unit === undefined
        ? undefined
        : { written: withoutCity(unit), kind: "office" as const, place: places.unit ?? "początek dokumentu" },
    organizations: listed(
      organizations,
      "organization",
      inBrackets("lista organizacji", places.organizations),
    ),
    city: listed(cityParticipants, "office", inBrackets("strona miejska", places.city)),
    proposers: proposals.map((proposal) =>
      proposal.proposers.map((written): PlacedMention => ({ written, place: whereOfProposal(proposal) })),
    ),
  };
}

function withoutCity(unit: string): string {
  return unit.replace(/\s+(?:Urzędu|Starostwa)\s.*$/u, "");
}

function inBrackets(list: string, place: string | undefined): string {
  return place === undefined ? list : `${list} (${place})`;
}

interface PlacedMention extends Mention {
  readonly place: string;
}

const unnamed: PartyMatch = { status: "unsure", kind: "office", near: [] };
