import { expect, test } from "vitest";
import { checkContent } from "../../../src/entries/check-content.ts";
import { makeContent } from "./made-up-content.ts";

const seeds = Array.from({ length: 150 }, (_, index) => index + 1);

test("no false alarm on 150 sound portals with 300 meetings, however their fields are written", () => {
  const alarms = seeds.flatMap((seed) => {
    const files = [...makeContent(seed)].map(([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(text),
    }));
    return checkContent(files, { asOf: "2026-01-01", publicFiles: [] }).problems.map((problem) => ({
      seed,
      ...problem,
    }));
  });
  expect(alarms).toEqual([]);
});
