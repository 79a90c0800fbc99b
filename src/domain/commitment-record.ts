import { lastDayOf } from "./calendar.ts";
import type { Commitment } from "./commitment.ts";
import type { Office } from "./office.ts";
import type { Portal, Proposal } from "./portal.ts";

/**
 * Where a commitment stands on the day of the record: every one stands in exactly one place.
 * The first three are open. The order is the order of every list.
 */
export const standings = {
  overdue: { label: "termin minął", slug: "termin-minal", group: "moving" },
  upcoming: { label: "przed terminem", slug: "przed-terminem", group: "elsewhere" },
  undated: { label: "bez terminu", slug: "bez-terminu", group: "silence" },
  done: { label: "wykonano", slug: "wykonano", group: "yes" },
  abandoned: { label: "zaniechano", slug: "zaniechano", group: "no" },
} as const;

export type Standing = keyof typeof standings;

export const standingIds = Object.keys(standings) as readonly Standing[];

/** A commitment with the proposal whose answer contains it. */
export interface CommitmentRecord {
  readonly commitment: Commitment;
  readonly proposal: Proposal;
  /** Who made it: the unit that answered, or, where the document names none, the unit that held the meeting. */
  readonly office: Office;
  readonly standing: Standing;
}

export function toStanding({ state, overdue, term }: Commitment): Standing {
  if (state === "done" || state === "abandoned") return state;
  if (overdue) return "overdue";
  return term === undefined ? "undated" : "upcoming";
}

export function isOpen(standing: Standing): boolean {
  return standing !== "done" && standing !== "abandoned";
}

/**
 * Every commitment of the proposals, by standing: open ones by term, the nearest first, those without a term in the
 * order of the proposals; closed ones by their newest news, the latest first.
 */
export function toCommitmentRecords(proposals: Portal["proposals"]): readonly CommitmentRecord[] {
  return proposals.flatMap(toRecords).sort(byStanding);
}

function toRecords(proposal: Proposal): readonly CommitmentRecord[] {
  const { response, meeting } = proposal;
  return (response?.commitments ?? []).map((commitment) => ({
    commitment,
    proposal,
    office: (response?.unit ?? meeting.unit).office,
    standing: toStanding(commitment),
  }));
}

function byStanding(a: CommitmentRecord, b: CommitmentRecord): number {
  const byPlace = standingIds.indexOf(a.standing) - standingIds.indexOf(b.standing);
  if (byPlace !== 0) return byPlace;
  return isOpen(a.standing) ? compareText(termOf(a), termOf(b)) : compareText(newsOf(b), newsOf(a));
}

function termOf({ commitment: { term } }: CommitmentRecord): string {
  return term === undefined ? "" : lastDayOf(term);
}

function newsOf({ commitment: { updates } }: CommitmentRecord): string {
  return updates.at(-1)?.date ?? "";
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
