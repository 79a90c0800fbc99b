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

/** A phase may last one day, but cannot end before it begins, nor begin before the one above it. */
function findPhaseProblems({ file, data }: Course): readonly Problem[] {
  return data.phases.flatMap(({ name, start, end }, index) => {
    const at = (field: string) => ({ file, path: ["phases", index, field] });
    const above = data.phases.slice(0, index);
    const before = above.findLast((phase) => phase.start !== undefined);
    const problems: Problem[] = [];
    if (above.some((phase) => phase.name === name))
      problems.push(toProblem("listed-twice", at("name"), { what: name }));
    if (start !== undefined && end !== undefined && end < start)
      problems.push(toProblem("end-before-start", at("end"), { start, end }));
    if (start !== undefined && before?.start !== undefined && start < before.start) {
      const [later, earlier] = [`początek etapu „${name}”`, `początek etapu „${before.name}”`];
      const days = { later, date: start, earlier, before: before.start };
      problems.push(toProblem("day-out-of-order", at("start"), days));
    }
    return problems;
  });
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
