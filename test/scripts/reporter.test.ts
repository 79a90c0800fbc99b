import { expect, test } from "vitest";
import { formatCounts } from "../reporter.ts";

test.each([
  [{ passed: 3, failed: 0, skipped: 0 }, false, "3 passed, 0 failed"],
  [{ passed: 3, failed: 2, skipped: 1 }, true, "1 skipped\n3 passed, 2 failed"],
  [{ passed: 3, failed: 0, skipped: 0 }, true, "3 passed, 1 failed"],
])("counts %j of a run that failed (%s) read “%s”", (counts, hasFailed, line) => {
  expect(formatCounts(counts, hasFailed)).toBe(line);
});
