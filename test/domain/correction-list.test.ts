import { expect, test } from "vitest";
import { toCorrectionList } from "../../src/domain/correction-list.ts";
import { aMeeting, aPortal, aProposal } from "../builders/entries.ts";

test("corrections are listed newest first, each with its number and its place", () => {
  const corrections = ["2025-04-01", "2025-05-01", "2025-05-01"].map((date, index) => ({
    date,
    was: "Było.",
    is: "Jest.",
    ...(index === 1 ? { proposal: "1" } : {}),
  }));
  const portal = aPortal({
    meetings: [
      aMeeting({ date: "2025-03-10", source: { title: "Pierwszy" }, proposals: [aProposal()], corrections }),
      aMeeting({
        date: "2025-02-10",
        source: { title: "Drugi" },
        corrections: [{ date: "2025-04-15", was: "Było.", is: "Jest." }],
      }),
    ],
  });
  expect(
    toCorrectionList(portal).map(({ correction, meeting, proposal }) => [
      meeting.id,
      correction.number,
      correction.date,
      proposal?.id,
    ]),
  ).toEqual([
    ["2025-03-10-spotkanie", 3, "2025-05-01", undefined],
    ["2025-03-10-spotkanie", 2, "2025-05-01", "1"],
    ["2025-02-10-spotkanie", 1, "2025-04-15", undefined],
    ["2025-03-10-spotkanie", 1, "2025-04-01", undefined],
  ]);
});
