import { expect, test } from "vitest";
import { countPastCorrections, createPastReader } from "../../src/entries/past-meeting.ts";

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
  const unanswered = { responseText: undefined, stance: undefined, happened: [] };
  expect(read(`---\ntitle: Spotkanie\n${list}corrections: []\n---\n\nTreść\n`)).toEqual([
    { id: "5a", proposalText: "Raz", ...unanswered, facts: '{"id":"5a","text":"Raz"}' },
    {
      ...{ id: "6", proposalText: "Dwa\n\n- trzy", ...unanswered },
      facts: '{"id":6,"text":"Dwa\\n\\n- trzy"}',
    },
  ]);
});

test("the position is read with its proposal", () => {
  expect(
    read(
      "---\nproposals:\n  - id: 1\n    text: Raz\n    response:\n      text: Dwa\n      stance: declined\n---\n",
    ),
  ).toEqual([
    {
      ...{ id: "1", proposalText: "Raz", responseText: "Dwa", stance: "declined", happened: [] },
      facts: '{"id":1,"text":"Raz","response":{"text":"Dwa","stance":"declined"}}',
    },
  ]);
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

test("what happened to a proposal is read by its names", () => {
  const updates = `
        - { date: 2025-06-01, state: in-progress, text: Raz }
        - { date: 2025-06-01, state: in-progress, text: Dwa }
        - { date: 2025-06-01, text: Bez stanu }`;
  const commitments = `
      - id: sale
        updates:${updates.replaceAll("\n", "\n  ")}
      - evidence: Bez nazwy`.replaceAll("\n", "\n  ");
  const response = `
      text: Zgoda
      date: 2025-04-02
      commitments:${commitments}`;
  const source = (answer: string) =>
    `---\nproposals:\n  - id: 1\n    text: Raz\n    response:${answer}\n---\n`;
  expect(read(source(response))[0]?.happened).toEqual([
    "stanowisko-2025-04-02",
    "zapowiedz-sale-2025-06-01-in-progress",
    "zapowiedz-sale-2025-06-01-in-progress-2",
  ]);
  expect(read(source("\n      date: 2025-04-02"))[0]?.happened).toEqual([]);
  expect(read(source("\n      text: Zgoda"))[0]?.happened).toEqual([]);
});

test.each([
  ["", 0],
  ["---\ntitle: Bez\n---\n", 0],
  ["---\ncorrections: []\n---\n", 0],
  ["---\ncorrections: 5\n---\n", 0],
  [
    "---\ncorrections:\n  - date: 2025-01-01\n    was: a\n  - date: 2025-01-02\n    was: |-\n      - b\n---\n",
    2,
  ],
  ["---\ncorrections:\n- was: a\nproposals:\n- id: 1\n- id: 2\n---\n", 1],
  ["---\r\ncorrections:\r\n  - was: a\r\n---\r\n", 1],
  ["---\ncorrections: [{ was: a }, { was: b }, { was: c }]\n---\n", 3],
])("of %j the corrections are counted", (source, count) => {
  expect(countPastCorrections(source)).toBe(count);
});
