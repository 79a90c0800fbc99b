import { describe, expect, test } from "vitest";
import { toMeetingListPages } from "../../src/domain/meeting-lists.ts";
import { aMeeting, anOrganization, aPortal } from "../builders/entries.ts";

const attendance = {
  organizations: [{ organization: "fundacja-laka" }],
  city: [{ office: "wydzial" }],
};

describe("the lists of meetings", () => {
  test("say what their meetings have in common, and lead to its page", () => {
    const office = { label: "Urząd wydzial", path: "/miasto/wydzial/" };
    const pages = toMeetingListPages(portalOf(26));
    expect(pages.map(({ path, filter, about, total }) => [path, filter, about, total])).toEqual([
      ["/spotkania/rok/2024/", "Spotkania w 2024 roku", undefined, 26],
      ["/spotkania/rok/bez-daty/", "Spotkania, których data nie jest jeszcze znana", undefined, 26],
      [
        "/spotkania/organizacja/fundacja-laka/",
        "Spotkania: Organizacja fundacja-laka",
        { label: "Organizacja fundacja-laka", path: "/organizacje/fundacja-laka/" },
        26,
      ],
      ["/spotkania/prowadzi/wydzial/", "Prowadzone spotkania: Urząd wydzial", office, 52],
      ["/spotkania/udzial/wydzial/", "Udział w spotkaniach: Urząd wydzial", office, 26],
      [
        "/spotkania/sfera/7/",
        "Spotkania. Sfera 7: pierwsza sfera",
        { label: "Sfera 7: pierwsza sfera", path: "/sfery/7/" },
        26,
      ],
      [
        "/spotkania/program/rpw-2026/",
        "Spotkania: RPW 2026",
        { label: "RPW 2026", path: "/programy/rpw-2026/" },
        52,
      ],
    ]);
  });

  test("have no word of a subject where a year or nothing is all that is common", () => {
    const [ofYear, undated] = toMeetingListPages(portalOf(26));
    expect([ofYear, undated].map((page) => page && "about" in page)).toEqual([false, false]);
  });

  test("hold the meetings without a date apart from the dated ones", () => {
    const undated = toMeetingListPages(portalOf(26)).find(({ path }) => path === "/spotkania/rok/bez-daty/");
    expect(undated?.items.map(({ date }) => date)).toEqual(Array.from({ length: 26 }, () => undefined));
  });

  test("of up to twenty-five stand on the pages that they are about, but for those of a year", () => {
    const paths = toMeetingListPages(portalOf(25)).map(({ path }) => path);
    expect(paths).toEqual([
      "/spotkania/rok/2024/",
      "/spotkania/prowadzi/wydzial/",
      "/spotkania/program/rpw-2026/",
    ]);
  });

  test("have a hundred meetings a page", () => {
    const ofYear = toMeetingListPages(portalOf(101)).filter(
      ({ listPath }) => listPath === "/spotkania/rok/2024/",
    );
    expect(ofYear.map(({ path, items }) => [path, items.length])).toEqual([
      ["/spotkania/rok/2024/", 100],
      ["/spotkania/rok/2024/strona/2/", 1],
    ]);
  });
});

/** So many meetings of one year, organisation, sphere and guest, and as many without a date. */
function portalOf(count: number) {
  const meetings = Array.from({ length: count }, (_, index) => [
    aMeeting({ id: `dnia-${index}`, date: "2024-05-06", spheres: ["7"], attendance }),
    aMeeting({ id: `kiedys-${index}`, state: "planned", date: undefined, source: undefined }),
  ]);
  return aPortal({
    meetings: meetings.flat(),
    organizations: [anOrganization({}), anOrganization({ id: "sad" })],
  });
}
