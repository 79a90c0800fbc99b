import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ProblemDetails } from "../../src/domain/problem-details.ts";
import { problemTable } from "../../src/domain/problem-table.ts";

const rows = JSON.parse(
  readFileSync(join(import.meta.dirname, "../fixtures/problems.json"), "utf8"),
) as readonly Row[];

// Editors act on these sentences, and know nothing else of the fault.
test.each(rows)("$code says what is wrong and how to mend it: $what", ({ code, details, what, how }) => {
  const tell = problemTable[code] as (details: unknown) => unknown;
  expect(tell(details)).toEqual({ what, how });
});

interface Row {
  readonly code: keyof ProblemDetails;
  readonly details: unknown;
  readonly what: string;
  readonly how: string;
}
