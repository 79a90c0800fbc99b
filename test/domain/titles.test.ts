import { describe, expect, test } from "vitest";
import type { Portal } from "../../src/domain/portal.ts";
import {
  formatCitation,
  formatMeetingCitation,
  meetingDescription,
  meetingLabel,
  proposalDescription,
  proposalTitle,
  proposerNames,
  meetingPageTitle,
  proposalPageTitle,
} from "../../src/domain/titles.ts";
import { aMeeting, anOrganization, aPortal, aProposal, aResponse } from "../builders/entries.ts";

const text = "Sala w **każdej** dzielnicy:\n\n- z windą,\n- [blisko](https://podgaj.example) przystanku.";

function portalWith(meeting: Parameters<typeof aMeeting>[0], response = meeting.state !== "planned") {
  const proposers = [{ organization: "fundacja-laka" }, { other: "mieszkanka" }];
  const proposal = aProposal({ text, proposers, ...(response ? { response: aResponse() } : {}) });
  const portal = aPortal({ meetings: [aMeeting({ ...meeting, proposals: [proposal] })] });
  const [first] = portal.proposals;
  const [head] = portal.meetings;
  if (first === undefined || head === undefined) throw new Error("The portal is empty.");
  return { portal, proposal: first, meeting: head };
}

describe("the label of a meeting", () => {
  test.each([
    [{ ordinal: 2 }, "II_spotkanie, 10_marca 2025"],
    [{ ordinal: 4 }, "IV_spotkanie, 10_marca 2025"],
    [{ ordinal: 19 }, "XIX_spotkanie, 10_marca 2025"],
    [{ ordinal: 49 }, "XLIX_spotkanie, 10_marca 2025"],
    [{ ordinal: 58 }, "LVIII_spotkanie, 10_marca 2025"],
    [{ ordinal: 195 }, "CXCV_spotkanie, 10_marca 2025"],
    [{}, "spotkanie, 10_marca 2025"],
    [{ id: "a", state: "planned" as const, date: undefined }, "spotkanie, data nieznana"],
  ])("%o", (fields, label) => {
    expect(meetingLabel(portalWith(fields).meeting)).toBe(label.replaceAll("_", "\u00a0"));
  });
});

test("a proposal's title is its first words without markup, within the limit", () => {
  const { proposal } = portalWith({});
  expect(proposalTitle(proposal)).toBe("Sala w\u00a0każdej dzielnicy: z\u00a0windą, blisko przystanku.");
  expect(proposalTitle(proposal, 20)).toBe("Sala w\u00a0każdej…");
});

test("all who propose are named, in the document's order", () => {
  expect(proposerNames(portalWith({}).proposal)).toBe("Organizacja fundacja-laka, mieszkanka");
});

test.each([
  [true, "stanowisko miasta: przyjęto"],
  [false, "bez stanowiska"],
])("a proposal's description ends with what the city said, if it did (%s)", (answered, ending) => {
  const { proposal } = portalWith({}, answered);
  expect(proposalDescription(proposal)).toBe(
    `Organizacja fundacja-laka, mieszkanka: ${proposalTitle(proposal)} (spotkanie, 10\u00a0marca 2025; ${ending})`,
  );
});

const attendance = { organizations: [{ organization: "fundacja-laka" }], city: [] };
test.each([
  [{}, ": 1_propozycja i stanowiska miasta"],
  [{ attendance }, ": 1_organizacja, 1_propozycja i stanowiska miasta"],
  [{ proposals: [aProposal({})] }, ": 1_propozycja"],
  [{ proposals: [aProposal({ response: { stance: "no-answer" } })] }, ": 1_propozycja"],
  [{ proposals: [] }, ""],
  [{ state: "planned", proposals: [] }, ": spotkanie planowane"],
  [{ state: "planned", proposals: [aProposal({})] }, ": spotkanie planowane, 1_propozycja"],
  [{ state: "cancelled", proposals: [] }, ": spotkanie odwołane"],
] as const)("a meeting's description says only what there is: %j", (fields, words) => {
  const proposals = [aProposal({ response: aResponse() })];
  const portal = aPortal({
    meetings: [aMeeting({ proposals, ...fields } as Parameters<typeof aMeeting>[0])],
  });
  expect(portal.meetings.map(meetingDescription)).toEqual([
    `Urząd wydzial, spotkanie, 10_marca 2025${words}.`.replaceAll("_", "\u00a0"),
  ]);
});

test("organisations and proposals are counted as Polish counts", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const described = (count: number) => {
    const organizations = ids.slice(0, count).map((organization) => ({ organization }));
    const proposals = ids.slice(0, count).map((id) => aProposal({ id, proposers: [{ organization: "a" }] }));
    const portal = aPortal({
      organizations: ids.map((id) => anOrganization({ id })),
      meetings: [aMeeting({ attendance: { organizations, city: [] }, proposals })],
    });
    return portal.meetings.map(meetingDescription)[0]?.replaceAll("\u00a0", " ");
  };
  expect([described(2), described(5)]).toEqual([
    "Urząd wydzial, spotkanie, 10 marca 2025: 2 organizacje, 2 propozycje.",
    "Urząd wydzial, spotkanie, 10 marca 2025: 5 organizacji, 5 propozycji.",
  ]);
});

describe("the title of a page", () => {
  test("is words and a date, and the identifier too where two would read the same", () => {
    const proposals = [aProposal({ id: "1", text: "Sala." }), aProposal({ id: "2", text: "Sala." })];
    const meetings = [
      aMeeting({ id: "a", title: "Spotkanie", proposals }),
      aMeeting({ id: "b", title: "Spotkanie" }),
      aMeeting({ id: "c", title: "Spotkanie", state: "planned", date: undefined, source: undefined }),
    ];
    expect(titlesOf(aPortal({ meetings }))).toEqual({
      a: "Spotkanie, 10 marca 2025 (a)",
      b: "Spotkanie, 10 marca 2025 (b)",
      c: "Spotkanie, data nieznana",
      "a/1": "Sala. – propozycja 1, 10 marca 2025",
      "a/2": "Sala. – propozycja 2, 10 marca 2025",
    });
  });

  test("has the identifier where meetings of one day were asked the same under one number", () => {
    const meetings = ["Sala.", "Sala.", "Park."].map((text, index) =>
      aMeeting({ id: `m${index}`, title: `Spotkanie ${index}`, proposals: [aProposal({ id: "1", text })] }),
    );
    expect(titlesOf(aPortal({ meetings }))).toMatchObject({
      "m0/1": "Sala. – propozycja 1, 10 marca 2025 (m0/1)",
      "m1/1": "Sala. – propozycja 1, 10 marca 2025 (m1/1)",
      "m2/1": "Park. – propozycja 1, 10 marca 2025",
    });
  });

  test("has it too where a meeting is called what a proposal reads like", () => {
    const proposals = [aProposal({ id: "1", text: "Sala – propozycja 2." })];
    const meetings = [
      aMeeting({ id: "a", title: "Sala – propozycja 2. – propozycja 1", proposals }),
      aMeeting({ id: "b", title: "Sala – propozycja 2" }),
    ];
    expect(titlesOf(aPortal({ meetings }))).toEqual({
      a: "Sala – propozycja 2. – propozycja 1, 10 marca 2025 (a)",
      "a/1": "Sala – propozycja 2. – propozycja 1, 10 marca 2025 (a/1)",
      b: "Sala – propozycja 2, 10 marca 2025",
    });
  });
});

function titlesOf(portal: Portal): Readonly<Record<string, string>> {
  const titles = [
    ...portal.meetings.map((meeting) => [meeting.id, meetingPageTitle(meeting, portal)] as const),
    ...portal.proposals.map((proposal) => [proposal.key, proposalPageTitle(proposal, portal)] as const),
  ];
  return Object.fromEntries(titles.map(([key, title]) => [key, title.replaceAll("\u00a0", " ")]));
}

test("a meeting is cited by its title, and a gap is said where the portal has no address yet", () => {
  const { portal, meeting, proposal } = portalWith({});
  const words = (text: string) => text.replaceAll("\u00a0", " ");
  expect(words(formatMeetingCitation(meeting, portal, "https://podgaj.example/b/"))).toBe(
    "Spotkanie 2025-03-10-spotkanie, spotkanie, 10 marca 2025, Postulat · Podgaj, stan na 30 czerwca 2025, https://podgaj.example/b/",
  );
  expect(words(formatMeetingCitation(meeting, portal, undefined))).toMatch(/, adres portalu: nie podano$/);
  expect(words(formatCitation(proposal, portal, undefined))).toMatch(/, adres portalu: nie podano$/);
});

test("a citation names who, what, when, where and to which day it is true", () => {
  const { portal, proposal } = portalWith({});
  expect(formatCitation(proposal, portal, "https://podgaj.example/a/")).toBe(
    "Organizacja fundacja-laka, mieszkanka, propozycja 1, spotkanie, 10\u00a0marca 2025, Postulat · Podgaj, stan na 30\u00a0czerwca 2025, https://podgaj.example/a/",
  );
});
