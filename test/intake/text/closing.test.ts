import { expect, test } from "vitest";
import { closesTable } from "../../../src/intake/text/closing.ts";

const closesAt = (texts: readonly string[]) => {
  const lines = texts.map((text) => ({ text }));
  return lines.findIndex((_, at) => closesTable(lines, at, 0));
};

test.each([
  ["the last row", ["1. Klub Meta", "2. Fundacja Start", "Załączniki: 2"], 2],
  ["the next row is still to come", ["1. Klub Meta", "Załączniki do uchwał", "2. Fundacja Start"], -1],
  ["numbers without dots", ["1 Klub Meta", "Sporządził spis", "2", "Fundacja Start"], -1],
  ["numbers with brackets", ["1) Klub Meta", "Sporządził spis", "2) Fundacja Start"], -1],
  ["a list of annexes", ["1. Klub Meta", "Załączniki:", "1. lista obecności", "2. raport"], 1],
  ["another number", ["1. Klub Meta", "Sporządził: Referat", "3. piętro"], 1],
  ["a date", ["1. Klub Meta", "Sporządził: Referat", "2.05.2026"], 1],
  ["no numbers", ["Klub Meta", "Sporządził: Referat", "1. lista"], 1],
])("a table ends at words that close it, unless a row follows: %s", (_, texts, expected) => {
  expect(closesAt(texts)).toBe(expected);
});
