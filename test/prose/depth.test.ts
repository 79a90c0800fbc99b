import { describe, expect, test } from "vitest";
import { findTooDeep } from "../../src/prose/depth.ts";

describe("a text is too intricate", () => {
  test.each([
    ["of marks one behind another", "- ".repeat(50), 0],
    ["of them below other words", `a\n\n${"> ".repeat(50)}`, 3],
    ["of an item far in", `a\n${" ".repeat(100)}- b`, 102],
    ["of signs, where its paragraph begins", `a\n \n${"a* ".repeat(1_001)}`, 4],
    ["of definitions", "[a]: b\n\n".repeat(2_001), 16_000],
  ])("for the number %s", (_, source, offset) => {
    expect(findTooDeep(source)).toBe(offset);
  });

  test.each<readonly [string, string]>([
    ["marks", "- ".repeat(49)],
    ["marks behind a word", `a ${"- ".repeat(60)}`],
    ["columns before an item", `a\n${" ".repeat(99)}- b`],
    ["columns between words", `a${" ".repeat(100)}- b`],
    ["columns before what is no item", `${" ".repeat(100)}-b`],
    ["signs", "a* ".repeat(1_000)],
    ["signs in paragraphs of their own", `${"a* ".repeat(600)}\n \t\n${"a* ".repeat(600)}`],
    ...["*", "_", "~", "`"].map((sign) => [`runs of ${sign}`, `a${sign}${sign} `.repeat(600)] as const),
    ["definitions", "[a]: b\n\n".repeat(2_000)],
    ["lines with two brackets", "[a]: [b]: c\n\n".repeat(1_001)],
  ])("but not for few %s", (_, source) => {
    expect(findTooDeep(source)).toBeUndefined();
  });
});
