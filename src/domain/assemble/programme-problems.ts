import type { Entry } from "../collections.ts";
import { type Problem, toProblem } from "../problem.ts";
import type { ProgrammeData } from "../programme.ts";

/** A phase may last one day, but cannot end before it begins. */
export function findProgrammeProblems({ file, data }: Entry<ProgrammeData>): readonly Problem[] {
  return data.phases.flatMap(({ start, end }, index) =>
    start === undefined || end === undefined || end >= start
      ? []
      : [toProblem("end-before-start", { file, path: ["phases", index, "end"] }, { start, end })],
  );
}
