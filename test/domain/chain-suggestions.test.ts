import { expect, test } from "vitest";
import { toChainSuggestions } from "../../src/domain/chain-suggestions.ts";
import { aMeeting, aPortal, aProposal } from "../builders/entries.ts";

const a = "2025-01-01-spotkanie/1";
const b = "2025-01-02-spotkanie/1";
const c = "2025-01-03-spotkanie/1";

test.each([
  ["nothing where nothing is similar", {}, [], []],
  ["the earlier one to the later, never the other way", { [a]: [b], [b]: [a] }, [], [[b, a]]],
  [
    "the best first",
    { [c]: [b, a] },
    [],
    [
      [c, b],
      [c, a],
    ],
  ],
  ["nothing that is linked already", { [b]: [a] }, [a], []],
  [
    "what is linked to neither",
    { [c]: [a, b] },
    [a],
    [
      [c, a],
      [c, b],
    ],
  ],
  ["nothing that is not in the portal", { [c]: ["dawne/1"] }, [], []],
])("an editor is offered %s", (_, similar, linkedToB, offered) => {
  const portal = aPortal({
    meetings: [
      aMeeting({ date: "2025-01-01", proposals: [aProposal()] }),
      aMeeting({ date: "2025-01-02", proposals: [aProposal({ relatedTo: linkedToB })] }),
      aMeeting({ date: "2025-01-03", proposals: [aProposal()] }),
    ],
  });
  const suggestions = toChainSuggestions(portal, similar);
  expect(suggestions.map(({ later, earlier }) => [later.key, earlier.key])).toEqual(offered);
});

test("a meeting whose day is not known yet is later than every other, and nothing is earlier on one day", () => {
  const portal = aPortal({
    meetings: [
      aMeeting({ id: "plan", state: "planned", date: undefined, proposals: [aProposal()] }),
      aMeeting({ id: "plan-2", state: "planned", date: undefined, proposals: [aProposal()] }),
      aMeeting({ id: "x", date: "2025-01-01", proposals: [aProposal()] }),
      aMeeting({ id: "y", date: "2025-01-01", proposals: [aProposal()] }),
    ],
  });
  const all = ["plan/1", "plan-2/1", "x/1", "y/1"];
  const similar = Object.fromEntries(all.map((key) => [key, all.filter((other) => other !== key)]));
  const offered = toChainSuggestions(portal, similar).map(({ later, earlier }) => [later.key, earlier.key]);
  expect(offered.toSorted()).toEqual([
    ["plan-2/1", "x/1"],
    ["plan-2/1", "y/1"],
    ["plan/1", "x/1"],
    ["plan/1", "y/1"],
  ]);
});
