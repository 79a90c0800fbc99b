import type { ElementContent } from "hast";
import { describe, expect, test } from "vitest";
import { splitNodes, textLength } from "../../src/prose/split-nodes.ts";

const text = (value: string): ElementContent => ({ type: "text", value });
const em = (properties: Readonly<Record<string, string>>, ...children: ElementContent[]): ElementContent => ({
  type: "element",
  tagName: "em",
  properties,
  children,
});
const comment: ElementContent = { type: "comment", value: "uwaga" };

describe("nodes parted after so many characters", () => {
  test.each([
    ["between two", 2, [text("ab"), text("cd")], [text("ab")], [text("cd")]],
    ["within a text", 3, [text("ab"), text("cd")], [text("ab"), text("c")], [text("d")]],
    ["at the start", 0, [text("ab")], [], [text("ab")]],
    ["behind the end", 9, [text("ab")], [text("ab")], []],
    [
      "within an element, whose id stays on the first side",
      1,
      [em({ id: "x", title: "y" }, text("ab"))],
      [em({ id: "x", title: "y" }, text("a"))],
      [em({ title: "y" }, text("b"))],
    ],
    [
      "within one in another",
      3,
      [text("a"), em({}, em({ id: "x" }, text("bcd"), comment))],
      [text("a"), em({}, em({ id: "x" }, text("bc")))],
      [em({}, em({}, text("d"), comment))],
    ],
  ])("%s", (_, at, nodes, before, after) => {
    expect(splitNodes(nodes, at)).toEqual([before, after]);
  });

  test("are counted by their text alone", () => {
    expect([text("ab"), em({}, text("c"), em({}, text("de"))), comment].map(textLength)).toEqual([2, 3, 0]);
  });
});
