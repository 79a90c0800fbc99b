import type { LocatedProblem } from "../src/entries/content-file.ts";
import type { Gap } from "../src/domain/settings.ts";
import { formatCount } from "../src/polish/plural.ts";

/** All problems for a terminal: a heading with their number, then each with its file, line and column. */
export function formatProblems(problems: readonly LocatedProblem[], folder: string): string {
  const count = formatCount(problems.length, ["problem", "problemy", "problemów"]);
  const lines = problems.map(
    ({ file, line, column, message, code }) => `${folder}/${file}:${line}:${column}\n  ${message} [${code}]`,
  );
  return [`Treść wymaga poprawy: ${count}.`, ...lines].join("\n\n");
}

/** The facts that the publisher still owes, for a terminal. */
export function formatGaps(gaps: readonly Gap[], folder: string): string {
  const lines = gaps.map(({ field, label }) => `  ${field}: ${label}`);
  return [
    `Zanim portal zostanie opublikowany, prowadzący musi uzupełnić ${folder}/portal.yaml:`,
    ...lines,
  ].join("\n");
}
