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

test("what a discussion set out from is its material", () => {
  const passage = {
    text: "Punktem wyjścia do rozmowy były:",
    items: ["założenia programu,", "raport."],
    where: "",
  };
  expect(findMaterials([passage])?.members).toEqual(["założenia programu", "raport"]);
});

test("the words between a verb of showing and its colon are no material", () => {
  const text = "Omówiono na nim: raport z konkursów, plan naborów.";
  expect(findMaterials([{ text, items: [], where: "" }])?.members).toEqual([
    "raport z konkursów",
    "plan naborów",
  ]);
});

test("what talks rested on is their material", () => {
  const list = { text: "Podstawą rozmów były:", items: ["projekt programu,", "raport."], where: "" };
  expect(findMaterials([list])?.members).toEqual(["projekt programu", "raport"]);
});
