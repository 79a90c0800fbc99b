import { describe, expect, test } from "vitest";
import { findProseProblems } from "../../src/prose/guard.ts";
import { findUneven } from "../../src/prose/rules/delimiter-rows.ts";

const told = (source: string, kind: "body" | "field") =>
  findProseProblems(source, { kind }).map(({ code, line, column, message }) => [
    `${line}:${column} ${code}`,
    /\((.*?)\)/.exec(message)?.[1],
  ]);

describe.each(["body", "field"] as const)("in a %s a row of hyphens is told of at its place", (kind) => {
  test.each([
    ["with too few parts", "| a | b |\n| --- |\n| 1 | 2 |", "2:1", "1 zamiast 2"],
    ["with too many", "| a | b |\n| --- | :-: | --: |\n| 1 | 2 |", "2:1", "3 zamiast 2"],
    ["without bars at its ends", "a | b | c\n--- | ---\n1 | 2 | 3", "2:1", "2 zamiast 3"],
    ["below words", "Tekst\n| a | b |\n | - |", "3:2", "1 zamiast 2"],
    ["below an escaped bar", "Tekst.\n\n| a \\| b |\n| - | - |", "4:1", "2 zamiast 1"],
  ])("%s", (_, source, place, counts) => {
    expect(told(source, kind)).toEqual([[`${place} uneven-table`, counts]]);
  });

  test.each([
    ["as many parts as cells", "| a | b |\n| - | - |\n| 1 | 2 |"],
    ["one column", "| a |\n| - |\n| 1 |"],
    ["a line of hyphens with a bar below words", "a\n- | -"],
  ])("but not with %s", (_, source) => {
    expect(told(source, kind).filter(([place]) => place?.includes("uneven"))).toEqual([]);
  });
});

test("the message says what to write", () => {
  expect(findProseProblems("| a | b |\n| - |", { kind: "field" }).map(({ message }) => message)).toEqual([
    "Wiersz z kreskami musi mieć tyle części, ile komórek ma nagłówek nad nim (1 zamiast 2), bo inaczej tabela nie powstanie. Jak naprawić: wyrównaj je, np. „| --- | --- |” pod dwiema komórkami.",
  ]);
});

test.each([
  ["| a | b |\n  | - |", { offset: 12, detail: "1 zamiast 2" }],
  ["| a | b |\n| - | - |\n| c | d |\n| - |", { offset: 30, detail: "1 zamiast 2" }],
  ["| a | b |\n| - |  ", { offset: 10, detail: "1 zamiast 2" }],
  ["| a | b |\n|---|", { offset: 10, detail: "1 zamiast 2" }],
  ["| a | b |\n|-|-|-|", { offset: 10, detail: "3 zamiast 2" }],
  [" | a | b | \n| - | - |", undefined],
  ["| a | b |\n| - | y |", undefined],
  ["| a | b |\n| x | y |", undefined],
  ["a\n| - |", undefined],
  ["| a | b |\n---", undefined],
  ["| a | b |\n||", undefined],
  ["a | b \\|\n- | -", undefined],
])("of %j the first uneven row is %o", (written, fault) => {
  expect(findUneven(written)).toEqual(fault);
});
