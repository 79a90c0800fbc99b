import { expect, test } from "vitest";
import { createPacking, unpack } from "../../../src/components/ui/packed-text.ts";

const megabyte = 1 << 20;

test.each([
  ["none", []],
  ["an empty one", ["", "ą", ""]],
  ["ones of signs that take one to four bytes", ["zażółć", "plain", "\uE000 „—” \u{1F600}", "gęślą"]],
  ["ones that fill their room to the last byte, and a next one", ["x".repeat(megabyte), "ł", "y"]],
  ["one that is longer than any room, between others", ["ą", "ż".repeat(megabyte), "ć"]],
])("of texts every one is given again as it was: %s", (_, texts) => {
  const pack = createPacking();
  expect(texts.map(pack).map(unpack)).toEqual(texts);
});
