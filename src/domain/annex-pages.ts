import { annexPath, pagedPath } from "./addresses.ts";
import { type Annex, toConsultingMeetings } from "./annex.ts";
import { itemsPerPage, type ListPage, toEmptyPage } from "./list-page.ts";
import type { Meeting, Portal } from "./portal.ts";
import type { Programme } from "./programme.ts";

/**
 * The pages that an annex is read on, cut between meetings and in their order, so that one after another they are the
 * annex: a meeting stands on one page with all its proposals. A short annex is one page.
 */
export function toAnnexPages(
  programme: Pick<Programme, "id">,
  portal: Pick<Portal, "index">,
): readonly ListPage<Meeting>[] {
  const path = annexPath(programme.id);
  const meetings = toConsultingMeetings(programme, portal);
  const parts = cutBetweenMeetings(meetings);
  if (parts.length === 0) return [toEmptyPage(path)];
  return parts.map((items, index) => ({
    path: pagedPath(path, index + 1),
    filter: undefined,
    listPath: path,
    page: index + 1,
    pages: parts.length,
    first: parts.slice(0, index).flat().length + 1,
    items,
    total: meetings.length,
  }));
}

/** What of an annex stands on one of its pages. */
export function toAnnexPart(
  { meetings, proposals }: Pick<Annex, "meetings" | "proposals">,
  { items }: Pick<ListPage<Meeting>, "items">,
): Pick<Annex, "meetings" | "proposals"> {
  const ids = new Set(items.map(({ id }) => id));
  return {
    meetings: meetings.filter(({ meeting }) => ids.has(meeting.id)),
    proposals: proposals.filter(({ proposal }) => ids.has(proposal.meeting.id)),
  };
}

/** A meeting that is too much by itself is a part of its own. */
function cutBetweenMeetings(meetings: readonly Meeting[]): readonly (readonly Meeting[])[] {
  const parts: Meeting[][] = [];
  for (const meeting of meetings) {
    const last = parts.at(-1);
    if (last !== undefined && isFitting([...last, meeting])) last.push(meeting);
    else parts.push([meeting]);
  }
  return parts;
}

function isFitting(meetings: readonly Meeting[]): boolean {
  const proposals = meetings.reduce((sum, meeting) => sum + meeting.proposals.length, 0);
  return meetings.length <= itemsPerPage && proposals <= proposalsPerPage;
}

// A row holds two whole texts.
const proposalsPerPage = 50;
