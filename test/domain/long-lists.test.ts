import { describe, expect, test } from "vitest";
import { toAnnex } from "../../src/domain/annex.ts";
import { toAnnexPages, toAnnexPart } from "../../src/domain/annex-pages.ts";
import { toCalendarListPages } from "../../src/domain/calendar-lists.ts";
import { toChainListPages, toChains } from "../../src/domain/chains.ts";
import { correctionListPath, toCorrectionList, toCorrectionPages } from "../../src/domain/correction-list.ts";
import type { ListPage } from "../../src/domain/list-page.ts";
import { toMeetingListPages } from "../../src/domain/meeting-lists.ts";
import { toLetters, toOrganizationListPages } from "../../src/domain/organization-list.ts";
import type { Portal } from "../../src/domain/portal.ts";
import { toProposalListPages } from "../../src/domain/proposal-lists.ts";
import { toPublicCalendar } from "../../src/domain/public-calendar.ts";
import { aMeeting, anOrganization, aPortal, aProgramme, aProposal, aResponse } from "../builders/entries.ts";

const short = portalOf(4);
const long = portalOf(240);
const longer = portalOf(480);

describe("no page of a list grows with the portal:", () => {
  test.each([
    "proposals",
    "meetings",
    "organizations",
    "chains",
    "corrections",
    "calendar",
    "annex",
  ] as const)("%s", (name) => {
    const most = (portal: Portal) => Math.max(...toEveryPage(portal)[name].map(({ items }) => items.length));
    expect(most(longer)).toBe(most(long));
    expect(toEveryPage(longer)[name].length).toBeGreaterThan(toEveryPage(long)[name].length);
  });

  test("an annex page holds few proposals", () => {
    const annexOf = (portal: Portal) => {
      const [programme] = portal.programmes;
      if (programme === undefined) throw new Error("A programme is expected.");
      const annex = toAnnex(programme, portal);
      return { annex, parts: toAnnexPages(programme, portal).map((page) => toAnnexPart(annex, page)) };
    };
    const { annex, parts } = annexOf(long);
    expect(Math.max(...parts.map(({ proposals }) => proposals.length))).toBeLessThanOrEqual(50);
    expect(parts.flatMap(({ meetings }) => meetings)).toEqual(annex.meetings);
    expect(parts.flatMap(({ proposals }) => proposals)).toEqual(annex.proposals);
    expect(annexOf(short).parts).toHaveLength(1);
  });
});

describe("the pages of a long list", () => {
  const pages = Object.values(toEveryPage(long)).flat();
  const lists = [...Map.groupBy(pages, ({ listPath }) => listPath)];

  test.each(lists)("%s, one after another, are the list", (_, ofList) => {
    expect(ofList.map(({ page }) => page)).toEqual(ofList.map((_page, index) => index + 1));
    expect(ofList.reduce((sum, { items }) => sum + items.length, 0)).toBe(ofList[0]?.total);
    const starts = ofList.map(
      (_page, index) => ofList.slice(0, index).flatMap(({ items }) => items).length + 1,
    );
    expect(ofList.map(({ first }) => first)).toEqual(starts);
  });

  test("stand at addresses of their own", () => {
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });

  test.each([
    ["/propozycje/organizacja/fundacja-laka/", long.proposals],
    ["/propozycje/urzad/wydzial/", long.proposals],
    ["/propozycje/sfera/7/", long.proposals],
    ["/propozycje/program/rpw-2026/", long.proposals],
    ["/spotkania/rok/2024/", long.meetings],
    ["/spotkania/organizacja/fundacja-laka/", long.meetings],
    ["/spotkania/prowadzi/wydzial/", long.meetings],
    ["/spotkania/udzial/wydzial/", long.meetings],
    ["/spotkania/sfera/7/", long.meetings],
    ["/spotkania/program/rpw-2026/", long.meetings],
    ["/organizacje/", long.organizations],
    ["/sprawy/", toChains(long)],
    ["/sprostowania/", toCorrectionList(long)],
  ])("%s hold everything", (listPath, expected) => {
    const ofList = pages.filter((page) => page.listPath === listPath);
    expect(ofList.flatMap(({ items }) => items)).toEqual(expected);
  });

  test("name every past day of the calendar once", () => {
    const calendar = toPublicCalendar(long);
    const past = calendar.past.flatMap(({ entries }) => entries);
    expect(toCalendarListPages(calendar).flatMap(({ items }) => items)).toEqual(past);
  });
});

describe("a short portal", () => {
  test("has no page that what it is about could hold itself", () => {
    const paths = Object.values(toEveryPage(short)).flatMap((pages) => pages.map(({ path }) => path));
    expect(paths).toEqual([
      "/propozycje/",
      "/propozycje/stanowisko/przyjeto/",
      "/propozycje/rok/2024/",
      "/spotkania/rok/2024/",
      "/organizacje/",
      "/sprawy/",
      "/sprostowania/",
      "/programy/rpw-2026/zalacznik/",
    ]);
  });

  test("has a page for every list even where there is nothing to list", () => {
    const { chains, corrections } = toEveryPage(aPortal());
    expect([chains, corrections].map((pages) => pages.map(({ path, total }) => [path, total]))).toEqual([
      [["/sprawy/", 0]],
      [["/sprostowania/", 0]],
    ]);
  });
});

test("a correction is found on the page of the list on which it stands", () => {
  const places = toCorrectionPages(long).flatMap(({ path, items }) =>
    items.map(({ meeting, correction }) => [
      correctionListPath(meeting.id, correction.number, long),
      `${path}#${meeting.id}-${correction.number}`,
    ]),
  );
  expect(places.map(([found]) => found)).toEqual(places.map(([, standing]) => standing));
  expect(new Set(places.map(([found]) => found?.split("#")[0])).size).toBeGreaterThan(1);
});

test("a letter leads to the page on which its organisations begin", () => {
  const names = ["Alfa", "Łąka", "Źródło", "1 na 1"].flatMap((name) =>
    Array.from({ length: 200 }, (_, index) => `${name} ${index}`),
  );
  const organizations = names.map((name, index) => anOrganization({ id: `o${index}`, name }));
  const meetings = [
    aMeeting({ attendance: { organizations: organizations.map(({ id }) => ({ organization: id })) } }),
  ];
  expect(toLetters(aPortal({ meetings, organizations }))).toEqual([
    { letter: "#", page: 1, path: "/organizacje/#inne" },
    { letter: "A", page: 1, path: "/organizacje/#a" },
    { letter: "Ł", page: 2, path: "/organizacje/strona/2/#l-kreska" },
    { letter: "Ź", page: 3, path: "/organizacje/strona/3/#z-kreska" },
  ]);
});

function toEveryPage(portal: Portal): Readonly<Record<string, readonly ListPage<unknown>[]>> & Lists {
  return {
    proposals: toProposalListPages(portal),
    meetings: toMeetingListPages(portal),
    organizations: toOrganizationListPages(portal),
    chains: toChainListPages(portal),
    corrections: toCorrectionPages(portal),
    calendar: toCalendarListPages(toPublicCalendar(portal)),
    annex: portal.programmes.flatMap((programme) => toAnnexPages(programme, portal)),
  };
}

/** So many meetings of one year, office, sphere and programme: each proposal but the first two goes back to one of them. */
function portalOf(count: number): Portal {
  const bodies = Array.from({ length: count * 2 }, (_, index) =>
    anOrganization({ id: `organizacja-${index}` }),
  );
  const dayOf = (index: number) => new Date(Date.UTC(2024, 0, 1 + (index % 360))).toISOString().slice(0, 10);
  const idOf = (index: number) => `${dayOf(index)}-${index}`;
  const meetings = Array.from({ length: count }, (_, index) =>
    aMeeting({
      id: idOf(index),
      date: dayOf(index),
      spheres: ["7"],
      attendance: {
        organizations: ["fundacja-laka", `organizacja-${index * 2}`, `organizacja-${index * 2 + 1}`].map(
          (organization) => ({ organization }),
        ),
        city: [{ office: "wydzial" }],
      },
      proposals: [
        aProposal({
          relatedTo: index % 2 === 1 ? [`${idOf(index - 1)}/1`] : [],
          response: aResponse(),
        }),
      ],
      corrections: [{ date: "2025-04-01", was: "Było.", is: "Jest." }],
    }),
  );
  return aPortal({
    meetings,
    organizations: [anOrganization({}), ...bodies],
    programmes: [aProgramme({})],
  });
}

type Lists = Readonly<
  Record<
    "proposals" | "meetings" | "organizations" | "chains" | "corrections" | "calendar" | "annex",
    readonly ListPage<unknown>[]
  >
>;
