import { describe, expect, test } from "vitest";
import { findNearest } from "../../src/domain/nearest.ts";

const candidates = [
  { id: "fundacja-laka", names: ["Fundacja Łąka", "Łąka za Miastem"] },
  { id: "fundacja-sad", names: ["Fundacja Sad"] },
  { id: "stowarzyszenie-otwarte-drzwi", names: ["Stowarzyszenie Otwarte Drzwi"] },
  { id: "zrodlo", names: ["„Źródło” – Fundacja Wsparcia Rodzin"] },
];

describe("what a mistyped identifier may have meant", () => {
  test.each([
    ["fundacja-lka", ["fundacja-laka", "fundacja-sad"]],
    ["fundacja-lak", ["fundacja-laka", "fundacja-sad"]],
    ["Fundacja Łąka", ["fundacja-laka", "fundacja-sad"]],
    ["stowarzyszneie-otwarte-drzwi", ["stowarzyszenie-otwarte-drzwi"]],
    ["otwarte-drzwi", ["stowarzyszenie-otwarte-drzwi"]],
    ["źródło", ["zrodlo"]],
    ["klub-szachowy-gambit", []],
    ["", []],
    ["„Źródło” – Fundacja  Wsparcia ------ Rodzin", ["zrodlo"]],
    ["------ zrodlo ------", ["zrodlo"]],
  ])("%j: %j", (wanted, near) => {
    expect(findNearest(wanted, candidates)).toEqual(near);
  });

  test("is at most three, ties by identifier, in whatever order they come", () => {
    const many = ["a4", "a2", "a1", "a3"].map((id) => ({ id: `sala-${id}`, names: [] }));
    expect(findNearest("sala-a5", many)).toEqual(["sala-a1", "sala-a2", "sala-a3"]);
    expect(findNearest("sala-a5", [...many].reverse())).toEqual(["sala-a1", "sala-a2", "sala-a3"]);
  });

  test.each([
    ["abcxy", ["abcde"]],
    ["abwxy", []],
    ["sala", ["sala-gimnastyczna"]],
    ["sal", []],
  ])(
    "is near within two slips in five, or where it is a whole part of at least four signs: %s",
    (wanted, near) => {
      const ids = ["abcde", "sala-gimnastyczna"];
      expect(
        findNearest(
          wanted,
          ids.map((id) => ({ id, names: [] })),
        ),
      ).toEqual(near);
    },
  );

  test("is first what is parted in the same way", () => {
    const both = [
      { id: "ab-c", names: [] },
      { id: "abc", names: [] },
    ];
    expect([findNearest("abc", both), findNearest("ab c", both)]).toEqual([
      ["abc", "ab-c"],
      ["ab-c", "abc"],
    ]);
  });

  test("is the one that differs by a letter before one that merely holds the word", () => {
    const both = [
      { id: "rada-seniorow-i-rodziny", names: [] },
      { id: "rada-seniorek", names: [] },
    ];
    expect(findNearest("rada-seniorow", both)[0]).toBe("rada-seniorek");
  });
});
