import { expect, test } from "vitest";
import { stanceIcons } from "../../src/domain/stance-icons.ts";
import { stanceIds } from "../../src/domain/stance.ts";

test("every stance has strokes of its own, which begin with a place on the square", () => {
  const strokes = Object.values(stanceIcons);
  expect(Object.keys(stanceIcons).toSorted()).toEqual(stanceIds.toSorted());
  expect(new Set(strokes).size).toBe(strokes.length);
  expect(strokes.filter((path) => !/^M\d/.test(path))).toEqual([]);
});
