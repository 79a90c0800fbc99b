import { expect, test } from "vitest";
import { loadPortal } from "../../../scripts/load-portal.ts";
import { toShare } from "../../../scripts/parts/share.ts";
import { UserMistake } from "../../../scripts/user-mistake.ts";
import { aMeeting, aPortal } from "../../builders/entries.ts";

const { portal } = loadPortal({ content: "test/fixtures/portal/content", production: false });
const parts = ["2023", "2024", "2025", "2026", "rest"];

const undated = aMeeting({ state: "planned", date: undefined });

test("the parts of a site are the years of its meetings and the rest", () => {
  expect(toShare(portal, "rest").parts).toEqual(parts);
  expect(toShare(aPortal({ meetings: [undated] }), "rest").parts).toEqual(["rest"]);
});

test("every page is of one part, what is of no year of the rest, as is all that is no page", () => {
  const shares = parts.map((part) => ({ part, ...toShare(portal, part) }));
  const partsOf = (address: string) => shares.flatMap(({ part, has }) => (has(address) ? [part] : []));
  const { years } = toShare(portal, "rest");
  expect(new Set(years.values())).toEqual(new Set(parts.slice(0, -1)));
  for (const [address, year] of years) expect([address, partsOf(address)]).toEqual([address, [year]]);
  for (const address of ["/", "/404/", "/organizacje/", "/propozycje/", "/kalendarz/rok/2024/"])
    expect(partsOf(address)).toEqual(["rest"]);
  expect(shares.filter(({ hasFiles }) => hasFiles).map(({ part }) => part)).toEqual(["rest"]);
});

test("a whole site has everything", () => {
  const { has, hasFiles } = toShare(portal, undefined);
  expect([has("/"), has("/spotkania/rok/2024/"), hasFiles]).toEqual([true, true, true]);
});

test("a year without meetings is no part, and those that are get listed", () => {
  expect(() => toShare(portal, "1999")).toThrow(
    new UserMistake(
      "--part: nie ma spotkań z roku „1999”; części tego portalu: 2023, 2024, 2025, 2026, rest",
    ),
  );
});
