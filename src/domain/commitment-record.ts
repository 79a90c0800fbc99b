import { lastDayOf } from "./calendar.ts";
import type { Commitment } from "./commitment.ts";
import { compareText } from "./compare-text.ts";
import type { Office } from "./office.ts";
import type { Portal, Proposal } from "./portal.ts";
import { remember } from "./remember.ts";

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
export const toCommitmentRecords: (proposals: Portal["proposals"]) => readonly CommitmentRecord[] = remember(
  (proposals) =>
    proposals
      .flatMap(toRecords)
      .map((record) => ({ record, rank: standingIds.indexOf(record.standing), day: dayOf(record) }))
      .sort(byStanding)
      .map(({ record }) => record),
);

function toRecords(proposal: Proposal): readonly CommitmentRecord[] {
  const { response, meeting } = proposal;
  return (response?.commitments ?? []).map((commitment) => ({
    commitment,
    proposal,
    office: (response?.unit ?? meeting.unit).office,
    standing: toStanding(commitment),
  }));
}

function byStanding(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  return isOpen(a.record.standing) ? compareText(a.day, b.day) : compareText(b.day, a.day);
}

/** The last day of an open commitment's term, the day of the newest news of a closed one; empty where there is none. */
function dayOf({ standing, commitment: { term, updates } }: CommitmentRecord): string {
  if (!isOpen(standing)) return updates.at(-1)?.date ?? "";
  return term === undefined ? "" : lastDayOf(term);
}

interface Ranked {
  readonly record: CommitmentRecord;
  /** The place of the standing in the order of every list. */
  readonly rank: number;
  readonly day: string;
}
