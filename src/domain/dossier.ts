import { compareText } from "./compare-text.ts";
import { type OutcomeStatus, outcomeStatuses } from "./outcome.ts";
import type { Meeting, Proposal } from "./portal.ts";
import { type Stance, stanceIds } from "./stance.ts";

/** What happened in one year in a matter: with an organisation, an office, a theme. */
export interface DossierYear {
  /** Undefined for what has no date. */
  readonly year: string | undefined;
  readonly meetings: number;
  readonly proposals: number;
  /** Proposals whose answer has words. */
  readonly answered: number;
  readonly commitments: number;
  /** In the order of the statuses, those without proposals left out. */
  readonly outcomes: readonly { readonly status: OutcomeStatus; readonly count: number }[];
}

/** The years of the proposals and meetings, newest first; what has no date comes last. */
export function toDossierYears(
  proposals: readonly Proposal[],
  meetings: readonly Meeting[],
): readonly DossierYear[] {
  const years = new Set([
    ...proposals.map(({ meeting }) => meeting.year),
    ...meetings.map(({ year }) => year),
  ]);
  return [...years]
    .sort((a, b) => compareText(b ?? "", a ?? ""))
    .map((year) => {
      const made = proposals.filter(({ meeting }) => meeting.year === year);
      return {
        year,
        meetings: meetings.filter((meeting) => meeting.year === year).length,
        proposals: made.length,
        answered: made.filter(isAnswered).length,
        commitments: made.reduce((sum, { response }) => sum + (response?.commitments.length ?? 0), 0),
        outcomes: toOutcomeCounts(made),
      };
    });
}

/** How often each stance was taken, in the order of the stances, those never taken left out. */
export function toStanceCounts(
  proposals: readonly Proposal[],
): readonly { readonly stance: Stance; readonly count: number }[] {
  return stanceIds
    .map((stance) => ({
      stance,
      count: proposals.filter(({ response }) => response?.stance === stance).length,
    }))
    .filter(({ count }) => count > 0);
}

export function toOutcomeCounts(proposals: readonly Proposal[]): DossierYear["outcomes"] {
  return (Object.keys(outcomeStatuses) as OutcomeStatus[])
    .map((status) => ({
      status,
      count: proposals.filter(({ outcome }) => outcome.status === status).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Whether the document holds an answer: "no answer" is a stance without words. */
export function isAnswered({ response }: Proposal): boolean {
  return response?.text !== undefined;
}
