import { formatDate } from "../polish/dates.ts";
import { formatCount } from "../polish/plural.ts";
import { bindShortWords, firstWords } from "../polish/typography.ts";
import { isAnswered } from "./dossier.ts";
import { meetingStates } from "./meeting.ts";
import { partyName } from "./party.ts";
import { plainProposal } from "./plain-words.ts";
import type { Meeting, MeetingHead, Portal, Proposal } from "./portal.ts";
import { shareFact } from "./shared-fact.ts";
import { stances } from "./stance.ts";

/** The first words of a proposal, without markup, for a list or a title. */
export function proposalTitle(proposal: Proposal, limit = 140): string {
  return bindShortWords(firstWords(plainProposal(proposal), limit));
}

/** Who proposes, by the portal's names, in the document's order. */
export function proposerNames({ proposers }: Proposal): string {
  return proposers.map(partyName).join(", ");
}

/** The title of a meeting's page: words and a date, and the identifier only where two would read the same. */
export function meetingPageTitle(meeting: Meeting, portal: Titled): string {
  const title = meetingTitle(meeting);
  return countBearers(portal, title) === 1 ? title : `${title} (${meeting.id})`;
}

/** The same of a proposal's page. */
export function proposalPageTitle(proposal: Proposal, portal: Titled): string {
  const title = titleOf(proposal);
  const isOwn = countEndings(portal, endOf(proposal)) === 1 || countBearers(portal, title) === 1;
  return isOwn ? title : `${title} (${proposal.key})`;
}

/** How many pages have titles that end as those of proposals do; known without a word of what was proposed. */
const countEndings = shareFact("endings-of-titles", ({ meetings, proposals }: Titled) => {
  const ends = [...meetings.map((meeting) => endOfTitle(meetingTitle(meeting))), ...proposals.map(endOf)];
  const alike = Map.groupBy(ends, (end) => end);
  return (end: string): number => alike.get(end)?.length ?? 0;
});

/** How many pages bear a title. Proposals can bear one only where they end alike: of no others the words are read. */
const countBearers = shareFact("bearers-of-title", ({ meetings, proposals }: Titled) => {
  const meetingsByTitle = Map.groupBy(meetings, meetingTitle);
  const proposalsByEnd = Map.groupBy(proposals, endOf);
  const titlesByEnd = new Map<string, readonly string[]>();
  return (title: string): number => {
    const end = endOfTitle(title);
    const alike = titlesByEnd.get(end) ?? (proposalsByEnd.get(end) ?? []).map(titleOf);
    titlesByEnd.set(end, alike);
    return (meetingsByTitle.get(title)?.length ?? 0) + alike.filter((other) => other === title).length;
  };
});

function meetingTitle(meeting: Meeting): string {
  return `${meeting.title}, ${dateLabel(meeting)}`;
}

function titleOf(proposal: Proposal): string {
  return `${proposalTitle(proposal, 90)}${endOf(proposal)}`;
}

function endOf({ id, meeting }: Proposal): string {
  return `${beforeNumber}${id}, ${dateLabel(meeting)}`;
}

function endOfTitle(title: string): string {
  return title.slice(Math.max(0, title.lastIndexOf(beforeNumber)));
}

const beforeNumber = " – propozycja ";

/** A meeting in a few words, e.g. "II spotkanie, 24 czerwca 2025". */
export function meetingLabel({ ordinal, date }: MeetingHead): string {
  const name = ordinal === undefined ? "spotkanie" : `${toRoman(ordinal)}\u00a0spotkanie`;
  return `${name}, ${dateLabel({ date })}`;
}

/** One sentence about a meeting, for search engines. */
export function meetingDescription(meeting: Meeting): string {
  const { unit, proposals, attendance, state } = meeting;
  const { length: organizations } = attendance.organizations;
  const parts = [
    ...(state === "held" ? [] : [`spotkanie ${meetingStates[state]}`]),
    ...(organizations === 0
      ? []
      : [formatCount(organizations, ["organizacja", "organizacje", "organizacji"])]),
    ...(proposals.length === 0
      ? []
      : [formatCount(proposals.length, ["propozycja", "propozycje", "propozycji"])]),
  ];
  const what = parts.join(", ") + (proposals.some(isAnswered) ? " i stanowiska miasta" : "");
  return `${unit.office.name}, ${meetingLabel(meeting)}${what === "" ? "" : `: ${what}`}.`;
}

/** One sentence about a proposal, for search engines. */
export function proposalDescription(proposal: Proposal): string {
  const { response } = proposal;
  const answer =
    response === undefined ? "bez stanowiska" : `stanowisko miasta: ${stances[response.stance].label}`;
  return `${proposerNames(proposal)}: ${proposalTitle(proposal, 110)} (${meetingLabel(proposal.meeting)}; ${answer})`;
}

/** A citation with the permanent address, where one is known, and the day to which the record is true. */
export function formatCitation(
  proposal: Proposal,
  { settings, asOf }: Pick<Portal, "settings" | "asOf">,
  address: string | undefined,
): string {
  const { meeting, id } = proposal;
  const portalName = `${settings.name} · ${settings.city}`;
  return `${proposerNames(proposal)}, propozycja ${id}, ${meetingLabel(meeting)}, ${portalName}, stan na ${formatDate(asOf)}, ${address ?? addressGap}`;
}

function dateLabel({ date }: Pick<MeetingHead, "date">): string {
  return date === undefined ? "data nieznana" : formatDate(date);
}

/** The same for a meeting. */
export function formatMeetingCitation(
  meeting: Meeting,
  { settings, asOf }: Pick<Portal, "settings" | "asOf">,
  address: string | undefined,
): string {
  const portalName = `${settings.name} · ${settings.city}`;
  return `${meeting.title}, ${meetingLabel(meeting)}, ${portalName}, stan na ${formatDate(asOf)}, ${address ?? addressGap}`;
}

const addressGap = "adres portalu: nie podano";

function toRoman(value: number): string {
  const numerals: readonly (readonly [number, string])[] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  const [weight, sign] = numerals.find(([least]) => value >= least) ?? [value, ""];
  return value <= 0 ? "" : sign + toRoman(value - weight);
}

type Titled = Pick<Portal, "meetings" | "proposals">;
