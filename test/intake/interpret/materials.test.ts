import { expect, test } from "vitest";
import { findMaterials } from "../../../src/intake/interpret/materials.ts";

test("the dot of an abbreviation at the end of a material is its own", () => {
  const items = [
    "Program współpracy na 2026 r.;",
    "plan konkursów na I kw.,",
    "wykaz lokali.",
    "projekt na 2027 r.",
  ];
  expect(findMaterials([{ text: "Uczestnikom przekazano:", items, where: "" }])?.members).toEqual([
    "Program współpracy na 2026 r.",
    "plan konkursów na I kw.",
    "wykaz lokali",
    "projekt na 2027 r.",
  ]);
});
