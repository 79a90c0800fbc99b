import { expect, test } from "vitest";
import { createPastReader } from "../../src/entries/past-meeting.ts";

const read = createPastReader();

test.each([
  [
    "one under another",
    "proposals:\n  - id: 5a\n    text: Raz\n  # uwaga\n  - id: 6\n    text: |-\n      Dwa\n\n      - trzy\n",
  ],
  ["at the margin", "proposals:\n- id: 5a\n  text: Raz\n- id: 6\n  text: |-\n    Dwa\n\n    - trzy\n"],
  ["in brackets", 'proposals: [{ id: 5a, text: Raz }, { id: 6, text: "Dwa\\n\\n- trzy" }]\n'],
  [
    "with Windows line ends",
    "proposals:\r\n  - id: 5a\r\n    text: Raz\r\n  - id: 6\r\n    text: |-\r\n      Dwa\r\n\r\n      - trzy\r\n",
  ],
])("proposals written %s are read", (_, list) => {
  expect(read(`---\ntitle: Spotkanie\n${list}corrections: []\n---\n\nTreść\n`)).toEqual([
    { id: "5a", proposalText: "Raz", responseText: undefined, stance: undefined },
    { id: "6", proposalText: "Dwa\n\n- trzy", responseText: undefined, stance: undefined },
  ]);
});

test("the position is read with its proposal", () => {
  expect(
    read(
      "---\nproposals:\n  - id: 1\n    text: Raz\n    response:\n      text: Dwa\n      stance: declined\n---\n",
    ),
  ).toEqual([{ id: "1", proposalText: "Raz", responseText: "Dwa", stance: "declined" }]);
});

test.each([
  "",
  "text",
  "---\nproposals: 5\n---\n",
  "---\nproposals:\n  - [\n---\n",
  "---\nproposals:\n  - id: 1\n---\n",
])("of %j nothing is read", (source) => {
  expect(read(source)).toEqual([]);
});
