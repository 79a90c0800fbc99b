import { expect, test } from "vitest";
import { toMeetingBrief } from "../../src/domain/meeting-brief.ts";
import { aMeeting, aPortal, aProposal, aResponse } from "../builders/entries.ts";

const commitments = [{ id: "a", evidence: "Sale" }];
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
  [{}, ["Dokument nie podaje, jakie organizacje przyszły."]],
  [
    { state: "planned" as const, date: undefined, source: undefined, proposals: [aProposal()] },
    ["Spotkanie jest planowane. Data nie jest jeszcze znana.", "1 propozycja; stanowisko miasta przy 0 z 1."],
  ],
  [{ state: "cancelled" as const }, ["Spotkanie odwołano. Dzień spotkania: 10 marca 2025."]],
])("a meeting in short, case %#", (fields, sentences) => {
  const [meeting] = aPortal({ meetings: [aMeeting({ id: "spotkanie", ...fields })] }).meetings;
  if (meeting === undefined) throw new Error("The meeting is missing.");
  expect(toMeetingBrief(meeting).map((sentence) => sentence.replaceAll("\u00a0", " "))).toEqual(sentences);
});
