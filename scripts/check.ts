import type { Portal } from "../src/domain/portal.ts";
import { formatCount } from "../src/polish/plural.ts";
import { readCheckOptions } from "./check-options.ts";
import { writeHeaderHelp } from "./editor/header-help.ts";
import { openFaultlessFiles } from "./faultless-files.ts";
import { findProblemsSince } from "./git/check-since.ts";
import { toPolishDay } from "./git/polish-day.ts";
import { inspectContent, type Inspection } from "./inspect-content.ts";
import {
  formatAsJson,
  formatForGitHub,
  formatGaps,
  formatProblems,
  formatWarnings,
  shownFolder,
} from "./report.ts";
import { reportMistakes } from "./report-mistake.ts";
import { runCommand } from "./user-mistake.ts";

const args = process.argv.slice(2);
await runCommand(() => {
  reportMistakes(args, check);
});

function check(): void {
  const { content, production, format, since } = readCheckOptions(args);
  writeHeaderHelp();
  const present = inspectContent(content, {
    clock: toPolishDay(Date.now() / 1000),
    faultless: openFaultlessFiles(),
  });
  const changed = since === undefined ? [] : findProblemsSince(since, present, content);
  const inspection = { ...present, problems: [...present.problems, ...changed] };
  const gaps = production ? inspection.gaps : [];
  const folder = shownFolder(content);
  const findings = {
    problems: [...inspection.problems, ...gaps.map(({ problem }) => problem)],
    warnings: inspection.warnings,
  };
  if (findings.problems.length > 0) process.exitCode = 1;
  if (format === "json") {
    console.log(formatAsJson(findings, folder));
    return;
  }
  if (format === "github" && findings.problems.length + findings.warnings.length > 0)
    console.log(formatForGitHub(findings, folder));
  // GitHub shows ten errors of a step at their lines and none of their places in its log, so the log has them all.
  reportOnTerminal(inspection, gaps, folder);
  if (findings.problems.length === 0 && inspection.portal) console.log(formatSound(inspection.portal));
}

function reportOnTerminal(
  { problems, warnings }: Inspection,
  gaps: Inspection["gaps"],
  folder: string,
): void {
  if (warnings.length > 0) console.warn(`${formatWarnings(warnings, folder)}\n`);
  if (problems.length > 0) console.error(formatProblems(problems, folder));
  if (gaps.length > 0) console.error(formatGaps(gaps, folder));
}

function formatSound({ meetings, proposals }: Portal): string {
  const met = formatCount(meetings.length, ["spotkanie", "spotkania", "spotkań"]);
  const proposed = formatCount(proposals.length, ["propozycja", "propozycje", "propozycji"]);
  return `Treść jest w porządku: ${met}, ${proposed}.`;
}
