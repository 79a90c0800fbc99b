import { correctionListFragment, sections } from "./addresses.ts";
import { compareText } from "./compare-text.ts";
import type { NumberedCorrection } from "./correction.ts";
import { type ListPage, toEmptyPage, toListPages } from "./list-page.ts";
import type { Meeting, Portal, Proposal } from "./portal.ts";
import { remember } from "./remember.ts";
import { shareFact } from "./shared-fact.ts";

/** The pages of the list; one where nothing was ever corrected. */
export const toCorrectionPages: (portal: Pick<Portal, "meetings">) => readonly ListPage<PlacedCorrection>[] =
  remember((portal) => {
    const all = toCorrectionList(portal);
    return all.length === 0
      ? [toEmptyPage(sections.corrections)]
      : toListPages({ path: sections.corrections, filter: undefined }, all);
  });

/** Where a correction of a meeting stands in the list of all. */
export function correctionListPath(
  meeting: string,
  number: number,
  portal: Pick<Portal, "meetings">,
): string {
  const fragment = correctionListFragment(meeting, number);
  return `${pathOf(portal, fragment) ?? sections.corrections}#${fragment}`;
}

const pathOf = shareFact("page-of-correction", (portal: Pick<Portal, "meetings">) => {
  const paths = new Map(
    toCorrectionPages(portal).flatMap(({ path, items }) =>
      items.map(
        ({ meeting, correction }) => [correctionListFragment(meeting.id, correction.number), path] as const,
      ),
    ),
  );
  return (fragment) => paths.get(fragment);
});

/** The corrections of all meetings, newest first; those of one day in the order of the meetings, the latest of each first. */
export function toCorrectionList({ meetings }: Pick<Portal, "meetings">): readonly PlacedCorrection[] {
  return meetings
    .flatMap((meeting) =>
      meeting.corrections.toReversed().map((correction) => ({
        correction,
        meeting,
        proposal: meeting.proposals.find(({ id }) => id === correction.proposal),
      })),
    )
    .sort((a, b) => compareText(b.correction.date, a.correction.date));
}

export interface PlacedCorrection {
  readonly correction: NumberedCorrection;
  readonly meeting: Meeting;
  /** Undefined where the correction is about the meeting as a whole. */
  readonly proposal: Proposal | undefined;
}
