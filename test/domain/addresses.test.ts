import { expect, test } from "vitest";
import * as addresses from "../../src/domain/addresses.ts";
import { addressKinds } from "../../src/domain/address-kind.ts";
import { stanceIds } from "../../src/domain/stance.ts";

// Addresses are promises: a change here breaks every link that anybody has kept.
test.each([
  [addresses.sections.meetings, "/spotkania/"],
  [addresses.sections.proposals, "/propozycje/"],
  [addresses.sections.organizations, "/organizacje/"],
  [addresses.sections.offices, "/miasto/"],
  [addresses.sections.themes, "/tematy/"],
  [addresses.sections.spheres, "/sfery/"],
  [addresses.sections.programmes, "/programy/"],
  [addresses.sections.search, "/szukaj/"],
  [addresses.sections.accessibility, "/deklaracja-dostepnosci/"],
  [addresses.meetingPath("2025-06-24-zdrowie"), "/spotkania/2025-06-24-zdrowie/"],
  [addresses.meetingYearPath("2025"), "/spotkania/rok/2025/"],
  [addresses.proposalPath("2025-06-24-zdrowie/5b"), "/propozycje/2025-06-24-zdrowie/5b/"],
  [addresses.pairFragment("5b"), "propozycja-5b"],
  [addresses.proposalsByThemePath("lokale"), "/propozycje/temat/lokale/"],
  [addresses.proposalsByYearPath("2025"), "/propozycje/rok/2025/"],
  [addresses.proposalsByOrganizationPath("fundacja-laka"), "/propozycje/organizacja/fundacja-laka/"],
  [addresses.proposalsByAnsweringOfficePath("wydzial"), "/propozycje/urzad/wydzial/"],
  [addresses.proposalsByProposingOfficePath("wydzial"), "/propozycje/zglasza/wydzial/"],
  [addresses.proposalsBySpherePath("32a"), "/propozycje/sfera/32a/"],
  [addresses.proposalsByProgrammePath("rpw-2026"), "/propozycje/program/rpw-2026/"],
  [addresses.undatedMeetingsPath, "/spotkania/rok/bez-daty/"],
  [addresses.meetingsByUnitPath("wydzial"), "/spotkania/prowadzi/wydzial/"],
  [addresses.meetingsByAttendingOfficePath("wydzial"), "/spotkania/udzial/wydzial/"],
  [addresses.meetingsByOrganizationPath("fundacja-laka"), "/spotkania/organizacja/fundacja-laka/"],
  [addresses.meetingsBySpherePath("32a"), "/spotkania/sfera/32a/"],
  [addresses.meetingsByProgrammePath("rpw-2026"), "/spotkania/program/rpw-2026/"],
  [addresses.calendarYearPath("2025"), "/kalendarz/rok/2025/"],
  [addresses.calendarAheadPath, "/kalendarz/przed-nami/"],
  [addresses.pagedPath("/propozycje/", 1), "/propozycje/"],
  [addresses.pagedPath("/propozycje/", 2), "/propozycje/strona/2/"],
  [addresses.pagedPath("/propozycje/rok/2025/", 3), "/propozycje/rok/2025/strona/3/"],
  [addresses.organizationPath("fundacja-laka"), "/organizacje/fundacja-laka/"],
  [addresses.officePath("wydzial"), "/miasto/wydzial/"],
  [addresses.themePath("lokale"), "/tematy/lokale/"],
  [addresses.spherePath("32a"), "/sfery/32a/"],
  [addresses.programmePath("rpw-2026"), "/programy/rpw-2026/"],
  [addresses.pagePath("o-portalu"), "/o-portalu/"],
  [addresses.annexPath("rpw-2026"), "/programy/rpw-2026/zalacznik/"],
  [addresses.annexFilePath("rpw-2026", "csv"), "/programy/rpw-2026/zalacznik.csv"],
  [addresses.embedPath("2025-06-24-zdrowie/5b"), "/osadz/2025-06-24-zdrowie/5b/"],
  [addresses.oEmbedPath("2025-06-24-zdrowie/5b"), "/osadz/2025-06-24-zdrowie/5b.json"],
  [addresses.chainPath("2025-06-24-zdrowie/5b"), "/sprawy/2025-06-24-zdrowie/5b/"],
  [
    addresses.commitmentPath("2025-06-24-zdrowie/5b", "sale"),
    "/propozycje/2025-06-24-zdrowie/5b/#zapowiedz-sale",
  ],
  [addresses.correctionFragment(2), "sprostowanie-2"],
  [addresses.correctionListFragment("2025-06-24-zdrowie", 2), "2025-06-24-zdrowie-2"],
  [addresses.statisticsFilePath("tematy"), "/statystyki/tematy.csv"],
  [addresses.commitmentsByOfficePath("wydzial"), "/zapowiedzi/urzad/wydzial/"],
  [addresses.commitmentsByOrganizationPath("fundacja-laka"), "/zapowiedzi/organizacja/fundacja-laka/"],
  [addresses.commitmentsByThemePath("lokale"), "/zapowiedzi/temat/lokale/"],
  [addresses.commitmentsByYearPath("2025"), "/zapowiedzi/rok/2025/"],
  [addresses.commitmentsByStandingPath("overdue"), "/zapowiedzi/stan/termin-minal/"],
  [addresses.historyFragment, "historia"],
  [addresses.yearFragment("2025"), "rok-2025"],
  [addresses.yearFragment(undefined, "lata"), "lata-bez-daty"],
])("%s is %s", (address, promised) => {
  expect(address).toBe(promised);
});

test("every stance has its own list, whose address never changes", () => {
  expect(stanceIds.map((stance) => [stance, addresses.proposalsByStancePath(stance)])).toEqual([
    ["accepted", "/propozycje/stanowisko/przyjeto/"],
    ["partly-accepted", "/propozycje/stanowisko/przyjeto-czesciowo/"],
    ["already-possible", "/propozycje/stanowisko/juz-mozliwe/"],
    ["under-way", "/propozycje/stanowisko/prace-w-toku/"],
    ["under-analysis", "/propozycje/stanowisko/w-analizie/"],
    ["forwarded", "/propozycje/stanowisko/skierowano/"],
    ["other-procedure", "/propozycje/stanowisko/inny-tryb/"],
    ["subject-to-funds", "/propozycje/stanowisko/zalezy-od-srodkow/"],
    ["declined", "/propozycje/stanowisko/nie-uwzgledniono/"],
    ["no-answer", "/propozycje/stanowisko/brak-odpowiedzi/"],
  ]);
});

test("every kind of redirect knows the address that an identifier of its kind had", () => {
  expect(addressKinds.map((kind) => addresses.pathByKind[kind]("a"))).toEqual([
    "/spotkania/a/",
    "/propozycje/a/",
    "/organizacje/a/",
    "/miasto/a/",
    "/tematy/a/",
    "/programy/a/",
    "/a/",
  ]);
});

test("no page may stand where a section stands", () => {
  const firstSegments = Object.values(addresses.sections).map((path) => path.split("/")[1]);
  expect(firstSegments.filter((segment) => !addresses.reservedIds.pages.includes(segment ?? ""))).toEqual([]);
});

test.each(["404", "api", "dane", "kalendarze", "obrazy", "osadz", "pagefind", "schema"])(
  "no page may stand where the portal keeps its files: %s",
  (segment) => {
    expect(addresses.reservedIds.pages).toContain(segment);
  },
);

test("no meeting may stand where its section keeps lists", () => {
  const lists = [
    addresses.meetingYearPath("2025"),
    addresses.pagedPath(addresses.sections.meetings, 2),
    addresses.pagedPath(addresses.sections.proposals, 2),
    addresses.proposalsByThemePath("a"),
    addresses.proposalsByStancePath("accepted"),
    addresses.proposalsByYearPath("2025"),
    addresses.proposalsByOrganizationPath("a"),
    addresses.proposalsByAnsweringOfficePath("a"),
    addresses.proposalsByProposingOfficePath("a"),
    addresses.proposalsBySpherePath("a"),
    addresses.proposalsByProgrammePath("a"),
    addresses.undatedMeetingsPath,
    addresses.meetingsByUnitPath("a"),
    addresses.meetingsByAttendingOfficePath("a"),
    addresses.meetingsByOrganizationPath("a"),
    addresses.meetingsBySpherePath("a"),
    addresses.meetingsByProgrammePath("a"),
  ];
  const taken = lists.map((path) => path.split("/")[2] ?? "");
  expect(taken.filter((segment) => !addresses.reservedIds.meetings.includes(segment))).toEqual([]);
});
