import { describe, expect, test } from "vitest";
import { toCommitmentFilters, toCommitmentListPages } from "../../src/domain/commitment-lists.ts";
import { aMeeting, anOrganization, aPortal, aProposal, aResponse, aTheme } from "../builders/entries.ts";

describe("the lists of commitments", () => {
  test("stand at addresses of their own, each once, and none is empty", () => {
    const pages = toCommitmentListPages(portalOf(26));
    expect(pages.map(({ path, filter, items, total }) => [path, filter, items.length, total])).toEqual([
      ["/zapowiedzi/", undefined, 25, 26],
      ["/zapowiedzi/strona/2/", undefined, 1, 26],
      ["/zapowiedzi/stan/termin-minal/", "Stan: termin minął", 1, 1],
      ["/zapowiedzi/stan/bez-terminu/", "Stan: bez terminu", 25, 25],
      ["/zapowiedzi/urzad/wydzial/", "Urząd: Urząd wydzial", 25, 26],
      ["/zapowiedzi/urzad/wydzial/strona/2/", "Urząd: Urząd wydzial", 1, 26],
      ["/zapowiedzi/temat/lokale/", "Temat: Lokale", 25, 26],
      ["/zapowiedzi/temat/lokale/strona/2/", "Temat: Lokale", 1, 26],
      ["/zapowiedzi/rok/2025/", "Rok spotkania: 2025", 25, 26],
      ["/zapowiedzi/rok/2025/strona/2/", "Rok spotkania: 2025", 1, 26],
      ["/zapowiedzi/organizacja/fundacja-laka/", "Organizacja: Organizacja fundacja-laka", 25, 26],
      ["/zapowiedzi/organizacja/fundacja-laka/strona/2/", "Organizacja: Organizacja fundacja-laka", 1, 26],
    ]);
  });

  test("are one empty page where nothing was promised, so that its address never dies", () => {
    const pages = toCommitmentListPages(aPortal());
    expect(pages.map(({ path, total }) => [path, total])).toEqual([["/zapowiedzi/", 0]]);
    expect(toCommitmentFilters(aPortal()).flatMap(({ filters }) => filters)).toEqual([]);
  });

  test("are offered with counts whose sum by standing is all of them", () => {
    const [byStanding] = toCommitmentFilters(portalOf(26));
    expect(byStanding).toEqual({
      name: "Stan",
      filters: [
        { label: "termin minął", path: "/zapowiedzi/stan/termin-minal/", count: 1 },
        { label: "bez terminu", path: "/zapowiedzi/stan/bez-terminu/", count: 25 },
      ],
    });
  });
});

test("years are offered from the newest, and nobody who promised nothing has a list", () => {
  const made = (id: string, date: string | undefined, party: object) => {
    const response = aResponse({ commitments: [{ id: "a", evidence: "Sale" }] });
    const proposals = [aProposal({ proposers: [party], response })];
    return aMeeting({ id, date, state: date === undefined ? "cancelled" : "held", proposals });
  };
  const portal = aPortal({
    meetings: [
      made("a", "2023-03-10", { office: "wydzial" }),
      made("b", "2025-03-10", { organization: "sad" }),
      made("c", "2024-03-10", { other: "mieszkanka" }),
      made("d", undefined, { other: "mieszkanka" }),
    ],
    organizations: [anOrganization({}), anOrganization({ id: "sad" })],
  });
  const years = toCommitmentFilters(portal).find(({ name }) => name === "Rok spotkania");
  expect(years?.filters.map(({ label, count }) => [label, count])).toEqual([
    ["2025", 1],
    ["2024", 1],
    ["2023", 1],
  ]);
  const lists = toCommitmentListPages(portal).map(({ path }) => path);
  expect(lists.filter((path) => path.includes("/organizacja/"))).toEqual(["/zapowiedzi/organizacja/sad/"]);
});

/** So many commitments of one answer, of which the first is overdue and the others have no term. */
function portalOf(count: number) {
  const commitments = Array.from({ length: count }, (_, index) => ({
    id: `z${index}`,
    evidence: "zrobimy",
    ...(index === 0 ? { due: { month: "2025-03", asWritten: "zrobimy" } } : {}),
  }));
  const response = aResponse({ text: "zrobimy", commitments });
  return aPortal({
    meetings: [aMeeting({ proposals: [aProposal({ themes: ["lokale"], response })] })],
    themes: [aTheme({ name: "Lokale" }), aTheme({ id: "pusty", name: "Pusty" })],
  });
}
