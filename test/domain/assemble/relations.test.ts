import { describe, expect, test } from "vitest";
import { assemblePortal } from "../../../src/domain/assemble/assemble-portal.ts";
import type { Meeting, Portal, PortalIndex, Proposal } from "../../../src/domain/portal.ts";
import {
  aMeeting,
  anOffice,
  anOrganization,
  aPortal,
  aProgramme,
  aProposal,
  aResponse,
  aTheme,
  single,
} from "../../builders/entries.ts";
import { readEntriesOf } from "../../builders/fixture-entries.ts";

const spheres = [
  single("spheres", {
    law: "Ustawa",
    spheres: [
      { point: "7", name: "siódma" },
      { point: "5a", name: "piąta a" },
    ],
  }),
];
const offices = [
  anOffice({ id: "urzad", kind: "office" }),
  anOffice({ id: "wydzial", parent: "urzad" }),
  anOffice({ id: "referat", kind: "section", parent: "wydzial" }),
];

describe("a small portal read backwards", () => {
  const portal = aPortal({
    offices,
    spheres,
    organizations: [anOrganization({}), anOrganization({ id: "klub" })],
    themes: [aTheme({}), aTheme({ id: "sport" })],
    programmes: [aProgramme({}), aProgramme({ id: "rpw-2025" })],
    meetings: [
      aMeeting({
        date: "2024-03-10",
        programme: "rpw-2025",
        spheres: ["5a"],
        attendance: { organizations: [{ organization: "klub" }], city: [{ office: "referat" }] },
        proposals: [
          aProposal({
            proposers: [{ organization: "klub" }, { office: "urzad" }, { other: "mieszkanka" }],
            themes: ["sport"],
            response: aResponse({ unit: { office: "referat" } }),
          }),
        ],
      }),
      aMeeting({
        date: "2025-03-10",
        spheres: ["7", "5a"],
        proposals: [
          aProposal({
            relatedTo: ["2024-03-10-spotkanie/1"],
            themes: ["lokale", "sport"],
            response: aResponse(),
          }),
          aProposal({ id: "2" }),
        ],
      }),
    ],
  });
  const [first, second, third] = [
    "2025-03-10-spotkanie/1",
    "2025-03-10-spotkanie/2",
    "2024-03-10-spotkanie/1",
  ];

  test.each<[keyof PortalIndex, Record<string, readonly string[]>]>([
    ["proposalsByOrganization", { klub: [third], "fundacja-laka": [first, second] }],
    ["proposalsByProposingOffice", { urzad: [third] }],
    ["proposalsByAnsweringOffice", { referat: [third], wydzial: [first] }],
    ["proposalsByTheme", { sport: [first, third], lokale: [first] }],
    ["proposalsBySphere", { "7": [first, second], "5a": [first, second, third] }],
    ["proposalsByProgramme", { "rpw-2026": [first, second], "rpw-2025": [third] }],
    ["proposalsByStance", { accepted: [first, third] }],
    ["proposalsByYear", { "2025": [first, second], "2024": [third] }],
    ["meetingsByYear", { "2025": ["2025-03-10-spotkanie"], "2024": ["2024-03-10-spotkanie"] }],
    ["meetingsByUnit", { wydzial: ["2025-03-10-spotkanie", "2024-03-10-spotkanie"] }],
    ["meetingsByAttendingOffice", { referat: ["2024-03-10-spotkanie"] }],
    ["meetingsByOrganization", { klub: ["2024-03-10-spotkanie"] }],
    [
      "meetingsBySphere",
      { "7": ["2025-03-10-spotkanie"], "5a": ["2025-03-10-spotkanie", "2024-03-10-spotkanie"] },
    ],
    ["meetingsByProgramme", { "rpw-2026": ["2025-03-10-spotkanie"], "rpw-2025": ["2024-03-10-spotkanie"] }],
    ["officesByParent", { urzad: ["wydzial"], wydzial: ["referat"] }],
    ["earlierProposals", { [first]: [third] }],
    ["laterProposals", { [third]: [first] }],
  ])("%s", (name, expected) => {
    expect(namesIn(portal.index[name])).toEqual(expected);
  });
});

describe("in the portal of the second city", () => {
  const { portal } = assemblePortal(readEntriesOf("test/fixtures/portal/content"), { asOf: "2026-06-30" });
  if (portal === undefined) throw new Error("The fixture portal has problems.");
  const { index } = portal;

  test.each<[keyof PortalIndex, Reading<Proposal>]>([
    ["proposalsByOrganization", ({ proposers }) => idsOf(proposers, "organization")],
    ["proposalsByProposingOffice", ({ proposers }) => idsOf(proposers, "office")],
    ["proposalsByTheme", ({ themes }) => themes.map(({ id }) => id)],
    ["proposalsBySphere", ({ meeting }) => meeting.spheres.map(({ id }) => id)],
    ["proposalsByProgramme", ({ meeting }) => [meeting.programme.id]],
    ["proposalsByStance", ({ response }) => (response ? [response.stance] : [])],
    ["proposalsByYear", ({ meeting }) => (meeting.date ? [meeting.date.slice(0, 4)] : [])],
  ])("%s leads to exactly the proposals that say so, in the portal's order", (name, read) => {
    expect(namesIn(index[name])).toEqual(regroup(portal.proposals, ({ key }) => key, read));
  });

  test.each<[keyof PortalIndex, Reading<Meeting>]>([
    ["meetingsByUnit", ({ unit }) => [unit.office.id]],
    [
      "meetingsByOrganization",
      ({ attendance }) => attendance.organizations.map((one) => one.organization.id),
    ],
    ["meetingsByAttendingOffice", ({ attendance }) => attendance.city.map((one) => one.office.id)],
    ["meetingsBySphere", (meeting) => meeting.spheres.map(({ id }) => id)],
    ["meetingsByProgramme", ({ programme }) => [programme.id]],
    ["meetingsByYear", ({ date }) => (date ? [date.slice(0, 4)] : [])],
  ])("%s leads to exactly the meetings that say so, in the portal's order", (name, read) => {
    expect(namesIn(index[name])).toEqual(regroup(portal.meetings, ({ id }) => id, read));
  });

  test("what came later leads back to what came earlier, and the other way round", () => {
    const earlier = pairsIn(index.earlierProposals).map(([later, before]) => `${before} ${later}`);
    const later = pairsIn(index.laterProposals).map(([before, after]) => `${before} ${after}`);
    expect(later.toSorted()).toEqual(earlier.toSorted());
    expect(earlier).not.toEqual([]);
  });

  test("a matter is followed over three years", () => {
    const [last] = [...index.earlierProposals.keys()].filter((key) => key.startsWith("2025-06-11"));
    expect(index.earlierProposals.get(last ?? "")?.map(({ key }) => key)).toEqual([
      "2024-04-18-sprawy-spoleczne/1",
      "2023-05-16-sprawy-spoleczne/4",
    ]);
  });

  test("neighbours in time point to each other, and meetings without a date have none", () => {
    const dated = portal.meetings.filter(({ date }) => date !== undefined);
    expect(dated.map(({ previous }) => previous?.id)).toEqual([
      ...dated.slice(1).map(({ id }) => id),
      undefined,
    ]);
    expect(dated.map(({ next }) => next?.id)).toEqual([undefined, ...dated.slice(0, -1).map(({ id }) => id)]);
    const undated = portal.meetings.filter(({ date }) => date === undefined);
    expect(undated.map(({ previous, next }) => [previous, next])).toEqual(
      undated.map(() => [undefined, undefined]),
    );
  });

  test("every proposal of a meeting is a proposal of the portal and knows its meeting", () => {
    const told = portal.meetings.flatMap(({ id, proposals }) => proposals.map(({ key }) => [id, key]));
    expect(told).toEqual(portal.proposals.map(({ meeting, key }) => [meeting.id, key]));
  });

  test("a correction of one proposal stands on the meeting and on that proposal alone", () => {
    const meeting = portal.meetings.find(({ id }) => id === "2023-05-16-sprawy-spoleczne");
    expect(meeting?.corrections.length).toBe(2);
    expect(meeting?.proposals.flatMap(({ id, corrections }) => corrections.map(() => id))).toEqual(["6"]);
  });

  test("a chain of redirects leads straight to its end", () => {
    const { redirects } = portal satisfies Portal;
    expect(redirects.filter(({ kind }) => kind === "organization")).toEqual([
      { kind: "organization", from: "jasny-dom", to: "fundacja-jasny-dom" },
      { kind: "organization", from: "stowarzyszenie-jasny-dom", to: "fundacja-jasny-dom" },
    ]);
  });
});

type Item = { readonly key: string } | { readonly id: string };

type Reading<Value> = (value: Value) => readonly string[];

function nameOf(item: Item): string {
  return "key" in item ? item.key : item.id;
}

function namesIn(map: ReadonlyMap<string, readonly Item[]>): Record<string, readonly string[]> {
  return Object.fromEntries([...map].map(([key, items]) => [key, items.map(nameOf)]));
}

function pairsIn(map: ReadonlyMap<string, readonly Item[]>): readonly (readonly [string, string])[] {
  return [...map].flatMap(([key, items]) => items.map((item) => [key, nameOf(item)] as const));
}

function regroup<Value>(
  values: readonly Value[],
  name: (value: Value) => string,
  read: Reading<Value>,
): Record<string, readonly string[]> {
  const keys = new Set(values.flatMap(read));
  return Object.fromEntries(
    [...keys].map((key) => [key, values.filter((value) => read(value).includes(key)).map(name)]),
  );
}

function idsOf(proposers: Proposal["proposers"], kind: "organization" | "office"): readonly string[] {
  return proposers.flatMap((party) => {
    if (party.kind === "organization" && kind === "organization") return [party.organization.id];
    return party.kind === "office" && kind === "office" ? [party.office.id] : [];
  });
}
