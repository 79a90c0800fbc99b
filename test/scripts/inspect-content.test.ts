import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { inspectContent } from "../../scripts/inspect-content.ts";

// Its one meeting was held on 10 March 2025.
const content = join(import.meta.dirname, "../fixtures/broken/_base");

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ["2025-03-09", "2025-03-09", ["date-ahead"]],
  ["2025-03-10", "2025-03-09", []],
  ["2025-03-09", "2025-03-10", []],
  [undefined, "2025-03-09", []],
])("by the clock of %s, content of %s is told: %j", (clock, asOf, codes) => {
  vi.stubEnv("SOURCE_DATE_EPOCH", String(Date.parse(`${asOf}T12:00:00Z`) / 1000));
  expect(inspectContent(content, { clock }).problems.map(({ code }) => code)).toEqual(codes);
});
