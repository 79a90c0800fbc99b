import { describe, expect, test } from "vitest";
import { toAnnexPages, toAnnexPart } from "../../src/domain/annex-pages.ts";
import { toAnnex } from "../../src/domain/annex.ts";
import { aMeeting, aPortal, aProgramme, aProposal } from "../builders/entries.ts";

const path = "/programy/rpw-2026/zalacznik/";
const programme = { id: "rpw-2026", ...aProgramme({}).data };

describe("the pages of an annex", () => {
  test("are one, and empty, where no meeting was held", () => {
    expect(toAnnexPages({ id: "rpw-2030" }, aPortal())).toEqual([
      {
        ...{ path: "/programy/rpw-2030/zalacznik/", listPath: "/programy/rpw-2030/zalacznik/" },
        ...{ filter: undefined, page: 1, pages: 1, first: 0, items: [], total: 0 },
      },
    ]);
  });

  test.each([
    [
      [25, 25, 1],
      [["a", "b"], ["c"]],
    ],
    [
      [25, 26],
      [["a"], ["b"]],
    ],
    [
      [60, 1, 60],
      [["a"], ["b"], ["c"]],
    ],
    [[0, 50, 0], [["a", "b", "c"]]],
  ])("are cut between meetings with this many proposals, %j, so that none has over fifty", (counts, cut) => {
    const long = aPortal({ meetings: counts.map(meetingWith) });
    const annex = toAnnex(programme, long);
    const pages = toAnnexPages(programme, long);
    expect(pages.map((page) => ({ ...page, items: page.items.map(({ id }) => id) }))).toEqual(
      cut.map((items, index) => ({
        path: index === 0 ? path : `${path}strona/${index + 1}/`,
        ...{ filter: undefined, listPath: path, page: index + 1, pages: cut.length },
        ...{ first: cut.slice(0, index).flat().length + 1, items, total: counts.length },
      })),
    );
    expect(pages.map((page) => toAnnexPart(annex, page))).toEqual(
      cut.map((ids) => ({
        meetings: annex.meetings.filter(({ meeting }) => ids.includes(meeting.id)),
        proposals: annex.proposals.filter(({ proposal }) => ids.includes(proposal.meeting.id)),
      })),
    );
  });

  test("hold at most 25 meetings each", () => {
    const long = aPortal({
      meetings: Array.from({ length: 26 }, (_, index) => aMeeting({ id: `m${index}`, proposals: [] })),
    });
    expect(toAnnexPages(programme, long).map(({ items }) => items.length)).toEqual([25, 1]);
  });
});

/** A meeting named for its place, a day after the one before. */
function meetingWith(count: number, index: number) {
  return aMeeting({
    id: String.fromCharCode(97 + index),
    date: `2025-03-1${index}`,
    proposals: Array.from({ length: count }, (_, number) => aProposal({ id: String(number + 1) })),
  });
}
