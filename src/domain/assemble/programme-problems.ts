import type { Entry } from "../collections.ts";
import { type Problem, toProblem } from "../problem.ts";
import type { ProgrammeData } from "../programme.ts";

/** The course of a programme goes forwards: its phases, its adoption by the end of its year, then the report on it. */
export function findProgrammeProblems({ file, data }: Entry<ProgrammeData>): readonly Problem[] {
  return [
    ...findYearProblems({ file, data }),
    ...findPhaseProblems({ file, data }),
    ...findDocumentProblems({ file, data }),
  ];
}

/** Where a programme's names tell years, its own is one of them. */
function findYearProblems({ file, data: { name, short, year } }: Course): readonly Problem[] {
  const named = [name, short].flatMap((text) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []);
  const spans = [...`${name} ${short}`.matchAll(/(?<!\d)((?:19|20)\d\d)\s?[–-]\s?((?:19|20)\d\d)(?!\d)/g)];
  const isSpanned = spans.some(([, first, last]) => Number(first) <= year && year <= Number(last));
  if (named.length === 0 || named.includes(String(year)) || isSpanned || Number.isNaN(year)) return [];
  return [toProblem("year-not-named", { file, path: ["year"] }, { year, named: [...new Set(named)] })];
}

/** A phase may last one day, but cannot end before it begins. */
function findPhaseProblems({ file, data }: Course): readonly Problem[] {
  return data.phases.flatMap(({ start, end }, index) =>
    start === undefined || end === undefined || end >= start
      ? []
      : [toProblem("end-before-start", { file, path: ["phases", index, "end"] }, { start, end })],
  );
}

function findDocumentProblems({ file, data: { adopted, report, year } }: Course): readonly Problem[] {
  const lastDay = `${year}-12-31`;
  return [
    ...(adopted !== undefined && adopted.date > lastDay
      ? [
          toProblem(
            "day-out-of-order",
            { file, path: ["adopted", "date"] },
            { later: "koniec roku programu", date: lastDay, earlier: "uchwalenie", before: adopted.date },
          ),
        ]
      : []),
    ...(adopted !== undefined && report !== undefined && report.date < adopted.date
      ? [
          toProblem(
            "day-out-of-order",
            { file, path: ["report", "date"] },
            {
              later: "sprawozdanie",
              date: report.date,
              earlier: "uchwalenie programu",
              before: adopted.date,
            },
          ),
        ]
      : []),
  ];
}

type Course = Pick<Entry<ProgrammeData>, "file" | "data">;
