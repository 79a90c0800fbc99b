import { expect, test } from "vitest";
import { toYearsOfPages } from "../../src/domain/years-of-pages.ts";
import { aMeeting, aPortal, aProposal, aResponse } from "../builders/entries.ts";

const response = aResponse({ commitments: [{ id: "a", evidence: "Sale" }] });

test("a page of a year is that of a meeting with a day, of its proposals, and of the lists of the year", () => {
  const portal = aPortal({
    meetings: [
      aMeeting({ id: "a", date: "2024-03-10", proposals: [aProposal({ id: "1", response })] }),
      aMeeting({ id: "b", date: "2025-03-10" }),
      aMeeting({ id: "c", state: "planned", date: undefined }),
    ],
  });
  expect(Object.fromEntries(toYearsOfPages(portal))).toEqual({
    "/spotkania/a/": "2024",
    "/propozycje/a/1/": "2024",
    "/osadz/a/1/": "2024",
    "/spotkania/b/": "2025",
    "/spotkania/rok/2025/": "2025",
    "/spotkania/rok/2024/": "2024",
    "/propozycje/rok/2024/": "2024",
    "/zapowiedzi/rok/2024/": "2024",
  });
});

test("every page of a list of a year is of that year", () => {
  const proposals = Array.from({ length: 26 }, (_, index) => aProposal({ id: String(index + 1) }));
  const years = toYearsOfPages(aPortal({ meetings: [aMeeting({ date: "2024-03-10", proposals })] }));
  expect(years.get("/propozycje/rok/2024/strona/2/")).toBe("2024");
  expect(years.get("/propozycje/strona/2/")).toBeUndefined();
});
