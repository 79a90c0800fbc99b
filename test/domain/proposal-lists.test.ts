import { describe, expect, test } from "vitest";
import { itemsPerPage } from "../../src/domain/list-page.ts";
import { toProposalFilters, toProposalListPages } from "../../src/domain/proposal-lists.ts";
import { aMeeting, anOffice, aPortal, aProposal, aResponse, aTheme } from "../builders/entries.ts";

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

  test("say what each is about, and lead to its page", () => {
    const proposals = Array.from({ length: 26 }, (_, index) =>
      aProposal({
        id: String(index + 1),
        proposers: [{ office: "biuro" }],
        themes: ["lokale"],
        response: aResponse({ unit: { office: "biuro" } }),
      }),
    );
    const portal = aPortal({
      meetings: [aMeeting({ spheres: ["7"], proposals })],
      offices: [anOffice({}), anOffice({ id: "biuro" })],
    });
    const first = toProposalListPages(portal).filter(
      ({ page, listPath }) => page === 1 && listPath !== "/propozycje/",
    );
    const biuro = { label: "Urząd biuro", path: "/miasto/biuro/" };
    expect(first.map(({ path, filter, about }) => [path, filter, about])).toEqual([
      [
        "/propozycje/temat/lokale/",
        "Temat: Temat lokale",
        { label: "Temat lokale", path: "/tematy/lokale/" },
      ],
      ["/propozycje/stanowisko/przyjeto/", "Stanowisko: przyjęto", undefined],
      ["/propozycje/rok/2025/", "Rok: 2025", undefined],
      ["/propozycje/urzad/biuro/", "Odpowiada: Urząd biuro", biuro],
      ["/propozycje/zglasza/biuro/", "Zgłasza: Urząd biuro", biuro],
      [
        "/propozycje/sfera/7/",
        "Sfera 7: pierwsza sfera",
        { label: "Sfera 7: pierwsza sfera", path: "/sfery/7/" },
      ],
      [
        "/propozycje/program/rpw-2026/",
        "Program: RPW 2026",
        { label: "RPW 2026", path: "/programy/rpw-2026/" },
      ],
    ]);
  });

  test("are offered with their counts, years from the newest", () => {
    const meetings = ["2023", "2025", "2024"].map((year) =>
      aMeeting({ date: `${year}-03-10`, proposals: [aProposal()] }),
    );
    expect(toProposalFilters(aPortal({ meetings })).years.map(({ label }) => label)).toEqual([
      "2025",
      "2024",
      "2023",
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
