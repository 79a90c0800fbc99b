import { expect, test } from "vitest";
import { addressKindNames, isAddressId } from "../../src/domain/address-kind.ts";

test("every kind of address has a name", () => {
  expect(addressKindNames).toEqual({
    meeting: "spotkanie",
    proposal: "propozycja",
    organization: "organizacja",
    office: "urząd, jednostka albo funkcja",
    theme: "temat",
    programme: "program",
    page: "strona",
  });
});

test.each([
  ["theme", "lokale", true],
  ["theme", "lokale/1", false],
  ["theme", "Lokale", false],
  ["proposal", "a/5b", true],
  ["proposal", "a", false],
  ["proposal", "a/5b/c", false],
  ["proposal", "a/", false],
  ["proposal", "A/1", false],
] as const)("a %s can be named %s: %s", (kind, id, isOne) => {
  expect(isAddressId(kind, id)).toBe(isOne);
});
