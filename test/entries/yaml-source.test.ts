import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/entries/yaml-source.ts";

const source = `title: Spotkanie
unit:
  office: wydzial
spheres: ["7", '5a']
proposals:
  # pierwsza
  - id: "1"
    text: |-
      Sala
        wcięta
    note: krótko i na temat
  - id: 2
    text: >-
      złożony
      tekst
    "cytat": "dwa słowa"
empty:
`;
const yaml = readYaml("a.yaml", source);

describe("the place of a path", () => {
  test.each<[readonly (string | number)[], string]>([
    [[], "1:1"],
    [["title"], "1:8"],
    [["unit"], "3:3"],
    [["unit", "office"], "3:11"],
    [["spheres"], "4:10"],
    [["spheres", 1], "4:16"],
    [["proposals", 0], "7:5"],
    [["proposals", 0, "id"], "7:9"],
    [["proposals", 0, "text"], "8:11"],
    [["proposals", 1, "id"], "12:9"],
    [["proposals", 1, "cytat"], "16:14"],
    [["empty"], "17:1"],
    [["proposals", 1, "nic", "głębiej"], "12:5"],
    [["proposals", 7], "7:3"],
    [["nic"], "1:1"],
  ])("%j is %s", (path, place) => {
    expect(written(yaml.positionOf(path))).toBe(place);
  });

  test.each<[readonly (string | number)[], string]>([
    [["1", "b"], "2:6"],
    [[1, "b"], "2:6"],
    [["1", "b", "c"], "2:6"],
  ])("below a number that names a field, %j is %s", (path, place) => {
    expect(written(readYaml("a.yaml", "1:\n  b: x # y\n").positionOf(path))).toBe(place);
  });

  test("counts from the line on which the YAML begins in its file", () => {
    expect(written(readYaml("a.mdx", source, 2).positionOf(["unit", "office"]))).toBe("4:11");
  });
});

test.each<[readonly (string | number)[], string]>([
  [["unit"], "2:1"],
  [["unit", "office"], "3:3"],
  [["proposals", 1, "cytat"], "16:5"],
])("the key of %j stands at %s", (path, place) => {
  expect(written(yaml.keyPositionOf(path))).toBe(place);
});

describe("a place within a text", () => {
  test.each([
    [["proposals", 0, "text"], { line: 1, column: 1 }, "9:7"],
    [["proposals", 0, "text"], { line: 2, column: 3 }, "10:9"],
    [["proposals", 0, "note"], { line: 1, column: 8 }, "11:18"],
    [["proposals", 1, "text"], { line: 1, column: 9 }, "15:7"],
    [["proposals", 1, "cytat"], { line: 1, column: 5 }, "16:19"],
  ])("%j, %o is %s", (path, within, place) => {
    expect(written(yaml.textPositionOf(path, within))).toBe(place);
  });

  test("is right below a heading line with a comment and empty lines", () => {
    const block = readYaml("a.yaml", "a:\n  text: | # uwaga\n\n\n      raz\n      dwa\n");
    expect(written(block.textPositionOf(["a", "text"], { line: 4, column: 2 }))).toBe("6:8");
  });
});

describe("what YAML refuses", () => {
  test.each([
    ["a: 1\na: 2\nb: 1\nb: 2\n", ["yaml-syntax 2:1", "yaml-syntax 4:1"]],
    ["a: {c: 1, b: 2, c: 3}\na: 2\n", ["yaml-syntax 1:17", "yaml-syntax 2:1"]],
    ["a: 1\nb:\n  - c: 1\n    c: 2\n    c: 3\n  - c: 1\n", ["yaml-syntax 4:5", "yaml-syntax 5:5"]],
    ['b:\n  a: 1\n"b":\n  a: 1\n', ["yaml-syntax 3:1"]],
    ["a: b: c\n", ["yaml-syntax 1:4"]],
    ["a:\n\t- b\n", ["yaml-syntax 2:1"]],
    ['a: "b\n', ["yaml-syntax 1:4"]],
    ["a: [b, c\n", ["yaml-syntax 1:4"]],
    ["a: *b\n", ["yaml-alias 1:4"]],
    ["a: &x 1\nb: *x\nc: *x\n", ["yaml-alias 1:4"]],
    ["a: *raz i *dwa\n", ["yaml-alias 1:4"]],
    ["a: 1\nb: 1\n\ta: 2\n", ["yaml-syntax 3:1"]],
    ["- a\nb: c\n", ["yaml-syntax 2:1"]],
    ["a: !Uwaga na schody\n", ["yaml-syntax 1:4"]],
  ])("%j: %j", (text, expected) => {
    const { problems, data } = readYaml("a.yaml", text);
    expect(problems.map((problem) => `${problem.code} ${written(problem)}`)).toEqual(expected);
    expect(data).toBeUndefined();
  });

  test("is never a bomb of nested aliases", () => {
    const bomb = [
      "a: &a [x, x]",
      ..."bcdefgh".split("").map((key, index) => {
        const before = "abcdefgh"[index] ?? "";
        return `${key}: &${key} [*${before}, *${before}, *${before}, *${before}, *${before}, *${before}, *${before}, *${before}]`;
      }),
    ].join("\n");
    expect(readYaml("a.yaml", bomb)).toMatchObject({
      data: undefined,
      problems: [{ code: "yaml-alias", line: 1, column: 4 }],
    });
  });

  test("leaves dates as they are written", () => {
    expect(readYaml("a.yaml", "date: 2025-02-30\nmonth: 2025-06\n").data).toEqual({
      date: "2025-02-30",
      month: "2025-06",
    });
  });
});

function written({ line, column }: { line: number; column: number }): string {
  return `${line}:${column}`;
}
