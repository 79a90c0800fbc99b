import { formatDate } from "../polish/dates.ts";
import { formatCount } from "../polish/plural.ts";
import { bindShortWords, firstWords } from "../polish/typography.ts";
import { toPlainText } from "../prose/plain-text.ts";
import { partyName } from "./party.ts";
import type { Meeting, MeetingHead, Portal, Proposal } from "./portal.ts";
import { stances } from "./stance.ts";

/** The first words of a proposal, without markup, for a list or a title. */
export function proposalTitle({ text }: Proposal, limit = 140): string {
  return bindShortWords(firstWords(toPlainText(text), limit));
}

/** Who proposes, by the portal's names, in the document's order. */
export function proposerNames({ proposers }: Proposal): string {
  return proposers.map(partyName).join(", ");
}

/** A meeting in a few words, e.g. "II spotkanie, 24 czerwca 2025". */
export function meetingLabel({ ordinal, date }: MeetingHead): string {
  const name = ordinal === undefined ? "spotkanie" : `${toRoman(ordinal)}\u00a0spotkanie`;
  return `${name}, ${date === undefined ? "data nieznana" : formatDate(date)}`;
}

/** One sentence about a meeting, for search engines. */
export function meetingDescription(meeting: Meeting): string {
  const { unit, proposals, attendance } = meeting;
  const counts = [
    formatCount(attendance.organizations.length, ["organizacja", "organizacje", "organizacji"]),
    formatCount(proposals.length, ["propozycja", "propozycje", "propozycji"]),
  ];
  return `${unit.office.name}, ${meetingLabel(meeting)}: ${counts.join(", ")} i stanowiska miasta.`;
}

/** One sentence about a proposal, for search engines. */
export function proposalDescription(proposal: Proposal): string {
  const { response } = proposal;
  const answer =
    response === undefined ? "bez stanowiska" : `stanowisko miasta: ${stances[response.stance].label}`;
  return `${proposerNames(proposal)}: ${proposalTitle(proposal, 110)} (${meetingLabel(proposal.meeting)}; ${answer})`;
}

/** A citation with the permanent address and the day to which the record is true. */
export function formatCitation(
  proposal: Proposal,
  { settings, asOf }: Pick<Portal, "settings" | "asOf">,
  address: string,
): string {
  const { meeting, id } = proposal;
  const portalName = `${settings.name} · ${settings.city}`;
  return `${proposerNames(proposal)}, propozycja ${id}, ${meetingLabel(meeting)}, ${portalName}, stan na ${formatDate(asOf)}, ${address}`;
}

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
