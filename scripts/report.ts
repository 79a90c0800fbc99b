import { isAbsolute, posix, relative, sep } from "node:path";
import type { LocatedProblem } from "../src/entries/content-file.ts";
import type { Gap } from "../src/domain/settings.ts";
import { formatCount } from "../src/polish/plural.ts";

/** A folder as it is named in reports: from where the command runs, else in full; always with forward slashes. */
export function shownFolder(folder: string): string {
  const path = relative(process.cwd(), folder) || ".";
  return (path.startsWith("..") || isAbsolute(path) ? folder : path).replaceAll(sep, "/");
}

/** All problems for a terminal: a heading with their number, then file by file, each with its line and column. */
export function formatProblems(problems: readonly LocatedProblem[], folder: string): string {
  const count = formatCount(problems.length, ["problem", "problemy", "problemów"]);
  return [`Treść wymaga poprawy: ${count}.`, ...formatFiles(problems, folder)].join("\n\n");
}

/** Matters of style for a terminal, in the same form. */
export function formatWarnings(warnings: readonly LocatedProblem[], folder: string): string {
  const count = formatCount(warnings.length, ["uwaga", "uwagi", "uwag"]);
  return [`Do rozważenia (niczego nie wstrzymuje): ${count}.`, ...formatFiles(warnings, folder)].join("\n\n");
}

/** Problems and warnings as data, for other programs. */
export function formatAsJson({ problems, warnings }: Findings, folder: string): string {
  const toRecord = ({ code, file, line, column, message }: LocatedProblem) => ({
    code,
    file: toPath(folder, file),
    line,
    column,
    message,
  });
  return JSON.stringify({ problems: problems.map(toRecord), warnings: warnings.map(toRecord) }, null, 2);
}

/**
 * Problems and warnings as GitHub's workflow commands, which show them beside the lines of a pull request.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatForGitHub({ problems, warnings }: Findings, folder: string): string {
  const toCommand = (level: string) => (problem: LocatedProblem) => {
    const { code, file, line, column, message } = problem;
    const properties = { file: toPath(folder, file), line, col: column, title: code };
    const written = Object.entries(properties).map(
      ([name, value]) => `${name}=${escapeProperty(String(value))}`,
    );
    return `::${level} ${written.join(",")}::${escapeData(message)}`;
  };
  return [...problems.map(toCommand("error")), ...warnings.map(toCommand("warning"))].join("\n");
}

/** A mistake that left nothing to find, as the only problem; it is of no file. */
export function formatMistakeAsJson(message: string): string {
  const problem = { code: "command", file: ".", line: 1, column: 1, message };
  return JSON.stringify({ problems: [problem], warnings: [] }, null, 2);
}

/** The same as a workflow command, which GitHub shows above the lines. */
export function formatMistakeForGitHub(message: string): string {
  return `::error title=command::${escapeData(message)}`;
}

/** The facts that the publisher still owes, for a terminal. */
export function formatGaps(gaps: readonly Gap[], folder: string): string {
  const lines = gaps.map(({ field, label }) => `  ${field}: ${label}`);
  return [
    `Zanim portal zostanie opublikowany, prowadzący musi uzupełnić ${folder}/portal.yaml:`,
    ...lines,
  ].join("\n");
}

function formatFiles(problems: readonly LocatedProblem[], folder: string): readonly string[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile].map(([file, inFile]) =>
    [
      toPath(folder, file),
      ...inFile.flatMap(({ line, column, message, code }) => [
        `  ${toPath(folder, file)}:${line}:${column}`,
        `    ${message} [${code}]`,
      ]),
    ]
      .map(toPlainLine)
      .join("\n"),
  );
}

/** What is published as it is lies beside the content. */
function toPath(folder: string, file: string): string {
  return posix.normalize(`${folder}/${file}`);
}

/** A name or a word from the content may not steer a terminal, nor begin a line that a workflow obeys. */
function toPlainLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, " ").replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, "\ufffd");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

interface Findings {
  readonly problems: readonly LocatedProblem[];
  readonly warnings: readonly LocatedProblem[];
}
