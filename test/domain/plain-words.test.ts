import { expect, test } from "vitest";
import { plainPosition, plainProposal } from "../../src/domain/plain-words.ts";
import { aMeeting, aPortal, aProposal, aResponse } from "../builders/entries.ts";

test("what was asked and answered is read without markup; an answer without words has none", () => {
  const proposals = [
    aProposal({
      id: "1",
      text: "Sala **na** zajęcia.",
      response: aResponse({ text: "*Tak*.", evidence: "Tak" }),
    }),
    aProposal({ id: "2", text: "Druga.", response: { stance: "no-answer" } }),
    aProposal({ id: "3", text: "- Trzecia." }),
  ];
  const portal = aPortal({ meetings: [aMeeting({ proposals })] });
  expect(portal.proposals.map((one) => [plainProposal(one), plainPosition(one)])).toEqual([
    ["Sala na zajęcia.", "Tak."],
    ["Druga.", undefined],
    ["Trzecia.", undefined],
  ]);
});
