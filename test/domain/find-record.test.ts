import { expect, test } from "vitest";
import { findMeeting, findProposal } from "../../src/domain/find-record.ts";
import { aMeeting, aPortal, aProposal } from "../builders/entries.ts";

const portal = aPortal({
  meetings: [aMeeting({ id: "a", proposals: [aProposal({ id: "5b" })] }), aMeeting({ id: "b" })],
});

test("a meeting is found by its identifier, a proposal by its key, and nothing by any other", () => {
  expect(findMeeting(portal, "b")).toBe(portal.meetings.find(({ id }) => id === "b"));
  expect(findProposal(portal, "a/5b")).toBe(portal.proposals[0]);
  expect([findMeeting(portal, "a/5b"), findProposal(portal, "5b")]).toEqual([undefined, undefined]);
});
