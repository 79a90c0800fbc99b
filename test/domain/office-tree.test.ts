import { expect, test } from "vitest";
import { officesAbove, toOfficeRoots } from "../../src/domain/office-tree.ts";
import { anOffice, aPortal } from "../builders/entries.ts";

const portal = aPortal({
  offices: [
    anOffice({ id: "urzad", kind: "office" }),
    anOffice({ id: "wydzial", parent: "urzad" }),
    anOffice({ id: "referat", kind: "section", parent: "wydzial" }),
    anOffice({ id: "zarzad", kind: "unit" }),
    anOffice({ id: "oddzial-zarzadu", kind: "section", parent: "zarzad" }),
    anOffice({ id: "pelnomocnik", kind: "plenipotentiary" }),
    anOffice({ id: "biblioteka", kind: "unit" }),
    anOffice({ id: "inny-wydzial" }),
  ],
});

test("offices that others are under, and city halls, are the tops of the structure", () => {
  expect(toOfficeRoots(portal).trees.map(({ id }) => id)).toEqual(["urzad", "zarzad"]);
});

test("a city hall is a top even where nothing is under it", () => {
  const offices = [anOffice({ id: "wydzial" }), anOffice({ id: "urzad", kind: "office" })];
  const { trees, loose } = toOfficeRoots(aPortal({ offices }));
  expect(trees.map(({ id }) => id)).toEqual(["urzad"]);
  expect(loose.flatMap((group) => group.offices.map(({ id }) => id))).toEqual(["wydzial"]);
});

test("offices whose place is not known are gathered by kind, in the order of the kinds, without empty kinds", () => {
  expect(
    toOfficeRoots(portal).loose.map(({ heading, offices }) => [heading, offices.map(({ id }) => id)]),
  ).toEqual([
    ["Wydziały", ["inny-wydzial"]],
    ["Pełnomocnicy", ["pelnomocnik"]],
    ["Jednostki i instytucje", ["biblioteka"]],
  ]);
});

test.each([
  ["urzad", []],
  ["wydzial", ["urzad"]],
  ["referat", ["urzad", "wydzial"]],
])("above %s stand, from the top, %j", (id, above) => {
  const office = portal.offices.find((other) => other.id === id);
  expect(office && officesAbove(office, portal).map((other) => other.id)).toEqual(above);
});
