import type { Reporter, SerializedError, TestModule, TestRunEndReason } from "vitest/node";

/**
 * Says `N passed, N failed` as the last line of the run, and above it how many were skipped, if any. It speaks when the process ends, so
 * that nothing else (a summary, a stack trace of the set-up) can come after it.
 */
export function countReporter(): Reporter {
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    onInit() {
      process.once("exit", (code) => process.stdout.write(`${formatCounts(counts, code !== 0)}\n`));
    },
    onTestRunEnd(modules, unhandledErrors, reason) {
      counts = countResults(modules, unhandledErrors, reason);
    },
  };
}

/** A file that does not load, a suite whose hook fails and an error outside any test each count as one failure. */
export function countResults(
  modules: readonly TestModule[],
  unhandledErrors: readonly SerializedError[],
  reason: TestRunEndReason,
): Counts {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const brokenSuites = modules.flatMap((module) => [
    ...module.errors(),
    ...[...module.children.allSuites()].flatMap((suite) => suite.errors()),
  ]);
  const failed =
    states.filter((state) => state === "failed").length + brokenSuites.length + unhandledErrors.length;
  return {
    passed: states.filter((state) => state === "passed").length,
    failed: reason === "passed" ? failed : Math.max(failed, 1),
    skipped: states.filter((state) => state === "skipped" || state === "pending").length,
  };
}

export function formatCounts({ passed, failed, skipped }: Counts, hasFailed: boolean): string {
  const shownFailed = hasFailed ? Math.max(failed, 1) : failed;
  return `${skipped > 0 ? `${skipped} skipped\n` : ""}${passed} passed, ${shownFailed} failed`;
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
