import { expect, test } from "vitest";
import { officeNominative } from "../../../src/intake/draft/nominative.ts";
import { matchParty } from "../../../src/intake/draft/parties.ts";

test.each([
  ["Zastępcy Burmistrza Borku", "Zastępca Burmistrza Borku", "Zastępczyni Burmistrza Borku"],
  ["Zastępczyni Prezydenta Miasta", "Zastępca Prezydenta Miasta", "Zastępczyni Prezydenta Miasta"],
  ["z-cy Wójta Gminy", "Zastępca Wójta Gminy", "Zastępczyni Wójta Gminy"],
  ["Skarbniczki Gminy", "Skarbnik Gminy", "Skarbniczka Gminy"],
  ["Sekretarza Miasta", "Sekretarz Miasta", undefined],
  ["Burmistrza Borku", "Burmistrz Borku", undefined],
  ["Zastępcy Dyrektora Wydziału Kultury", "Wydział Kultury", undefined],
])("%s is of the office “%s”", (written, name, feminineName) => {
  const expected = feminineName === undefined ? { name } : { name, feminineName };
  expect(officeNominative(written)).toEqual({ ...expected, isSure: true });
});

test("the deputy of a mayor is not the mayor", () => {
  const mayor = { kind: "office" as const, id: "burmistrz", names: ["Burmistrz Borku"] };
  expect(matchParty("Zastępca Burmistrza Borku", [mayor]).status).not.toBe("known");
  expect(matchParty("Burmistrza Borku", [mayor]).status).toBe("known");
});
