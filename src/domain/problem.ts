import type { ProblemDetails } from "./problem-details.ts";
import { problemTable } from "./problem-table.ts";

export type ProblemCode = keyof ProblemDetails;

/** Something in the content that an editor has to mend before the portal can be built. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path below the content folder. */
  readonly file: string;
  /** Where in the file's data: keys and indexes from the top; empty for the file as a whole. */
  readonly path: readonly (string | number)[];
  /** What is wrong, in Polish, one sentence without a full stop at its end. */
  readonly what: string;
  /** How to mend it, in Polish, likewise. */
  readonly how: string;
}

export interface Place {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** Builds a problem from the table, so that a code always says the same thing. */
export function toProblem<Code extends ProblemCode>(
  code: Code,
  place: Place,
  details: ProblemDetails[Code],
): Problem {
  const { what, how } = problemTable[code](details);
  return { code, file: place.file, path: place.path, what, how };
}
