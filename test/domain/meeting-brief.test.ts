import { expect, test } from "vitest";
import { toMeetingBrief } from "../../src/domain/meeting-brief.ts";
import { aMeeting, anOrganization, aPortal, aProposal, aResponse } from "../builders/entries.ts";

const commitments = some(1);
const update = { date: "2025-05-01", state: "done" as const, text: "Jest.", source: { title: "Źródło" } };
const done = { id: "z", evidence: "Sale", updates: [update] };
const proposals = [
  aProposal({ id: "1", response: aResponse({ commitments }) }),
  aProposal({ id: "2", response: { stance: "no-answer" } }),
];

test.each([
  [
    { attendance: { organizations: [{ organization: "fundacja-laka" }] }, proposals },
    [
      "Po stronie organizacji: 1 organizacja.",
      "2 propozycje; stanowisko miasta przy 1 z 2.",
      "Odczyt redakcji: przyjęto (1), brak odpowiedzi (1).",
      "1 zapowiedź miasta; otwarte: 1 z 1.",
    ],
  ],
  [
    {
      attendance: { organizations: ids(2).map((organization) => ({ organization })) },
      proposals: ids(5).map((id) => aProposal({ id, response: aResponse({ commitments: some(1) }) })),
    },
    [
      "Po stronie organizacji: 2 organizacje.",
      "5 propozycji; stanowisko miasta przy 5 z 5.",
      "Odczyt redakcji: przyjęto (5).",
      "5 zapowiedzi miasta; otwarte: 5 z 5.",
    ],
  ],
  [
    {
      attendance: { organizations: ids(5).map((organization) => ({ organization })) },
      proposals: [aProposal({ response: aResponse({ commitments: [...some(2), done] }) })],
    },
    [
      "Po stronie organizacji: 5 organizacji.",
      "1 propozycja; stanowisko miasta przy 1 z 1.",
      "Odczyt redakcji: przyjęto (1).",
      "3 zapowiedzi miasta; otwarte: 2 z 3.",
    ],
  ],
  [{}, ["Dokument nie podaje, jakie organizacje przyszły."]],
  [
    { state: "planned" as const, date: undefined, source: undefined, proposals: [aProposal()] },
    ["Spotkanie jest planowane. Data nie jest jeszcze znana.", "1 propozycja; stanowisko miasta przy 0 z 1."],
  ],
  [{ state: "cancelled" as const }, ["Spotkanie odwołano. Dzień spotkania: 10 marca 2025."]],
])("a meeting in short, case %#", (fields, sentences) => {
  const [meeting] = aPortal({
    meetings: [aMeeting({ id: "spotkanie", ...fields })],
    organizations: [...ids(5), "fundacja-laka"].map((id) => anOrganization({ id })),
  }).meetings;
  if (meeting === undefined) throw new Error("The meeting is missing.");
  expect(toMeetingBrief(meeting).map((sentence) => sentence.replaceAll("\u00a0", " "))).toEqual(sentences);
});

function ids(count: number): readonly string[] {
  return ["a", "b", "c", "d", "e"].slice(0, count);
}

function some(count: number) {
  return ids(count).map((id) => ({ id, evidence: "Sale" }));
}
