import { expect, test } from "vitest";
import { toCsvTable } from "../../src/publish/csv-table.ts";

test.each([
  ["zwykły tekst", "zwykły tekst"],
  ["a, b", '"a, b"'],
  ['„a” "b"', '"„a” ""b"""'],
  ["dwa\nwiersze", '"dwa\nwiersze"'],
  ["=1+1", "'=1+1"],
  [" -2", "' -2"],
  ["@a,b", '"\'@a,b"'],
  ["+48 12", "'+48 12"],
  [-5, "-5"],
  ["", ""],
])("the cell %j is written %s", (cell, written) => {
  expect(toCsvTable(["nagłówek"], [[cell]])).toBe(`\ufeffnagłówek\r\n${written}\r\n`);
});
