import { describe, expect, test } from "vitest";
import { itemsPerPage } from "../../src/domain/list-page.ts";
import { toProposalFilters, toProposalListPages } from "../../src/domain/proposal-lists.ts";
import { aMeeting, aPortal, aProposal, aResponse, aTheme } from "../builders/entries.ts";

describe("the lists of proposals", () => {
  test.each([
    [1, [[1, 1]]],
    [25, [[1, 25]]],
    [
      26,
      [
        [1, 25],
        [26, 1],
      ],
    ],
    [
      51,
      [
        [1, 25],
        [26, 25],
        [51, 1],
      ],
    ],
  ])("of %i make pages with first and length %j", (count, expected) => {
    const pages = toProposalListPages(portalOf(count)).filter(({ listPath }) => listPath === "/propozycje/");
    expect(pages.map(({ first, items }) => [first, items.length])).toEqual(expected);
    expect(pages.map(({ page, pages: all, total }) => [page, all, total])).toEqual(
      expected.map((_, index) => [index + 1, expected.length, count]),
    );
  });

  test("hold every proposal once, in the portal's order", () => {
    const portal = portalOf(60);
    const pages = toProposalListPages(portal).filter(({ listPath }) => listPath === "/propozycje/");
    expect(pages.flatMap(({ items }) => items)).toEqual(portal.proposals);
    expect(itemsPerPage).toBe(25);
  });

  test("stand at addresses of their own, each once, and none is empty", () => {
    const pages = toProposalListPages(portalOf(26));
    expect(pages.map(({ path, filter }) => [path, filter])).toEqual([
      ["/propozycje/", undefined],
      ["/propozycje/strona/2/", undefined],
      ["/propozycje/temat/lokale/", "Temat: Lokale"],
      ["/propozycje/temat/lokale/strona/2/", "Temat: Lokale"],
      ["/propozycje/stanowisko/przyjeto/", "Stanowisko: przyjęto"],
      ["/propozycje/rok/2025/", "Rok: 2025"],
      ["/propozycje/rok/2025/strona/2/", "Rok: 2025"],
      ["/propozycje/organizacja/fundacja-laka/", "Organizacja: Organizacja fundacja-laka"],
      ["/propozycje/organizacja/fundacja-laka/strona/2/", "Organizacja: Organizacja fundacja-laka"],
      ["/propozycje/program/rpw-2026/", "Program: RPW 2026"],
      ["/propozycje/program/rpw-2026/strona/2/", "Program: RPW 2026"],
    ]);
  });

  test("are offered with their counts, without the empty ones", () => {
    expect(toProposalFilters(portalOf(3))).toEqual({
      stances: [{ label: "przyjęto", path: "/propozycje/stanowisko/przyjeto/", count: 1 }],
      themes: [{ label: "Lokale", path: "/propozycje/temat/lokale/", count: 3 }],
      years: [{ label: "2025", path: "/propozycje/rok/2025/", count: 3 }],
    });
  });
});

/** So many proposals of one theme, of which the first is answered. */
function portalOf(count: number) {
  const proposals = Array.from({ length: count }, (_, index) =>
    aProposal({
      id: String(index + 1),
      themes: ["lokale"],
      ...(index === 0 ? { response: aResponse() } : {}),
    }),
  );
  return aPortal({
    meetings: [aMeeting({ proposals })],
    themes: [aTheme({ name: "Lokale" }), aTheme({ id: "pusty", name: "Pusty" })],
  });
}
