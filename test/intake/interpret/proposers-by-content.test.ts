import { expect, test } from "vitest";
import { toGrid } from "../../../src/intake/interpret/grid.ts";
import { withProposersByContent } from "../../../src/intake/interpret/proposers-by-content.ts";

const known = ["Klub Meta", "Fundacja Start"];
const cell = (text: string) => ({
  colSpan: 1,
  rowSpan: 1,
  paragraphs: [{ kind: "paragraph" as const, text, links: [], notes: [] }],
});
const rows = (...texts: string[][]) =>
  toGrid({ kind: "table", rows: texts.map((own) => ({ cells: own.map(cell) })) });
const unnamed = ["proposal", "response", undefined] as const;

test.each([
  [
    "most cells are names",
    unnamed,
    [
      ["A", "B", "Klub Meta"],
      ["C", "D", "Fundacji Start"],
      ["E", "F", "park"],
    ],
    "proposers",
  ],
  [
    "half of them are",
    unnamed,
    [
      ["A", "B", "Klub Meta"],
      ["C", "D", "park"],
    ],
    undefined,
  ],
  ["empty cells", unnamed, [["A", "B", ""]], undefined],
])("a column without a name: %s", (_, roles, texts, expected) => {
  expect(withProposersByContent(roles, rows(...texts), known)).toEqual(["proposal", "response", expected]);
});

test("proposers that a header names stay where they are", () => {
  const roles = ["proposers", "proposal", "response", undefined] as const;
  expect(withProposersByContent(roles, rows(["X", "A", "B", "Klub Meta"]), known)).toBe(roles);
  expect(withProposersByContent(undefined, rows(["X"]), known)).toBeUndefined();
});
