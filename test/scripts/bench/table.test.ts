import { expect, test } from "vitest";
import type { SizeFigures } from "../../../scripts/bench/measure-size.ts";
import { toPageTable, toTable } from "../../../scripts/bench/table.ts";

const small: SizeFigures = {
  meetings: 100,
  proposals: 1_000,
  build: {
    steps: [
      { thread: "pages", step: "render", seconds: 2, cpu: 2 },
      { thread: "pages", step: "pages-ready", seconds: 0.5, cpu: 0 },
      { thread: "files", step: "verify", seconds: 1, cpu: 0.5 },
      { thread: "files", step: "data", seconds: 1, cpu: 1 },
      { thread: "files", step: "verify", seconds: 1, cpu: 1 },
    ],
    seconds: 4,
    cpu: 5,
    peak: 1_500_000_000,
  },
  withoutData: { steps: [], seconds: 3.2, cpu: 4, peak: 1_000_000_000 },
  rebuild: {
    steps: [{ thread: "pages", step: "render", seconds: 0.5, cpu: 0.4 }],
    seconds: 1,
    cpu: 1.5,
    peak: 1_000_000_000,
  },
  removing: 0.7,
  output: {
    files: 2_000,
    pages: 1_000,
    bytes: 20_000_000,
    indexBytes: 1_500_000,
    types: [{ type: "/", count: 1, p50: 3_000, p95: 3_000, most: 3_000 }],
  },
  coldSearch: 98_765,
};

test("sizes stand beside each other, with the slope from one to the next", () => {
  const large = {
    ...small,
    meetings: 1_000,
    withoutData: undefined,
    rebuild: undefined,
    removing: undefined,
    build: { ...small.build, seconds: 40, peak: undefined },
    output: { ...small.output, pages: 10_000 },
  };
  expect(toTable([small, large]).split("\n")).toEqual([
    "|  | 100 meetings | 1,000 meetings |",
    "| --- | --- | --- |",
    "| proposals | 1,000 | 1,000 |",
    "| pages | 1,000 | 10,000 |",
    "| files | 2,000 | 2,000 |",
    "| pages: render, s (processor) | 2.0 (2.0) | 2.0 (2.0) |",
    "| pages: pages-ready, s (processor) | 0.5 (0.0) | 0.5 (0.0) |",
    "| files: verify, s (processor) | 2.0 (1.5) | 2.0 (1.5) |",
    "| files: data, s (processor) | 1.0 (1.0) | 1.0 (1.0) |",
    "| **whole, s (processor)** | **4.0** (5.0) | **40.0** (5.0) |",
    "| data, feeds, calendars, cards add to a build without them, % (processor) | 25.0 (25.0) |  |",
    "| again after one answer changed, s (processor) | 1.0 (1.5) |  |",
    "| which is of a whole build, % (processor) | 25 (30) |  |",
    "| again: pages: render, s (processor) | 0.5 (0.4) |  |",
    "| removing the former site after that, s | 0.7 |  |",
    "| waiting for them when all pages stood, s | 0.5 | 0.5 |",
    "| time a page, ms | 4.00 | 4.00 |",
    "| rendering a page, ms | 2.00 | 0.20 |",
    "| peak memory, GB | 1.50 | ? |",
    "| output, MB | 20 | 20 |",
    "| index, MB | 1.5 | 1.5 |",
    "| first search, kB | 98.8 | 98.8 |",
    "| time, grows with pages to the power |  | 1.00 |",
  ]);
});

test("pages stand by what they are, with their bytes", () => {
  expect(toPageTable(small)).toBe(
    "| page | how many | p50 | p95 | largest |\n| --- | --- | --- | --- | --- |\n| `/` | 1 | 3.0 kB | 3.0 kB | 3.0 kB |",
  );
});
