import { expect, test } from "vitest";
import { findScope } from "../../../src/intake/interpret/scope.ts";
import { spheres } from "../score.ts";

test.each([
  ["Zakres: ratownictwo i ochrona ludności; rewitalizacja.", ["23", "32a"]],
  [
    "Spotkanie dotyczyło działalności na rzecz organizacji pozarządowych oraz podmiotów wymienionych w art. 3 ust. 3, w zakresie określonym w pkt 1–32a; rewitalizacji.",
    ["33", "32a"],
  ],
  [
    "Zadania z zakresu: rewitalizacji; działalności na rzecz organizacji pozarządowych oraz podmiotów wymienionych w art. 3 ust. 3, w zakresie określonym w pkt 1-32a.",
    ["32a", "33"],
  ],
])("spheres: %s", (text, expected) => {
  expect(findScope([{ text, items: [], where: "" }], spheres).ids).toEqual(expected);
});
