import { expect, test } from "vitest";
import { findProseProblems } from "../../src/prose/guard.ts";

test.each([
  ["a cell too many, at its words", "| 1 | 2 | trzy | cztery |", ["3:11 4 zamiast 2"]],
  ["one without a space before it", "| 1 | 2 |trzy |", ["3:10 3 zamiast 2"]],
  ["an empty one, at its bar", "| 1 | 2 | |", ["3:9 3 zamiast 2"]],
  ["an empty one without a space", "| 1 | 2 ||", ["3:9 3 zamiast 2"]],
  ["a bar within words", "| 1 | a|b |", ["3:9 3 zamiast 2"]],
  ["a cell too few, at the row", "| 1 |", ["3:1 1 zamiast 2"]],
  ["as many as in the header", "| 1 | 2 |", []],
])("a row is told of with %s", (_, row, expected) => {
  const source = `| a | b |\n| - | - |\n${row}`;
  expect(
    findProseProblems(source, { kind: "field" }).map(
      ({ line, column, message }) => `${line}:${column} ${/\((.*?)\)/.exec(message)?.[1] ?? ""}`,
    ),
  ).toEqual(expected);
});
