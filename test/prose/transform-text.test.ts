import { expect, test } from "vitest";
import { parseProse } from "../../src/prose/parse.ts";
import { nodesOfType } from "../../src/prose/walk.ts";
import { remarkTransformText, transformLine } from "../../src/prose/transform-text.ts";

const seen = (source: string): readonly string[] => {
  const lines: string[] = [];
  const transform = remarkTransformText({
    transformText: (line) => {
      lines.push(line);
      return line.toUpperCase();
    },
  });
  const texts = nodesOfType(transform(parseProse(source, "field")), "text").map(({ value }) => value);
  return [...lines.filter((line) => line !== ""), ...texts];
};

test("text is seen by lines, whole across emphasis, and put back where it stood", () => {
  expect(seen("i **w** domu\n\n- raz\n- dwa\\\ntrzy")).toEqual([
    ...["i w domu", "raz", "dwa", "trzy"],
    ...["I ", "W", " DOMU", "RAZ", "DWA", "TRZY"],
  ]);
});

test("a transformation that changes a length is told of", () => {
  expect(() => transformLine("a", () => "ab")).toThrow("transformText must keep the length of a text");
  expect(transformLine("a", () => "b")).toBe("b");
});
