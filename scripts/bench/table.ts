import type { SizeFigures } from "./measure-size.ts";
import type { BuildRun, BuildStep } from "./run-build.ts";

/** The figures as Markdown: a column a size, and how each grew between the sizes. */
export function toTable(sizes: readonly SizeFigures[]): string {
  const heads = ["", ...sizes.map(({ meetings }) => `${format(meetings)} meetings`)];
  return [toRow(heads), toRow(heads.map(() => "---")), ...toRows(sizes).map(toRow)].join("\n");
}

/** The bytes of each type of page at the largest size. */
export function toPageTable({ output }: SizeFigures): string {
  const heads = ["page", "how many", "p50", "p95", "largest"];
  const rows = output.types.map(({ type, count, p50, p95, most }) => [
    `\`${type}\``,
    format(count),
    ...[p50, p95, most].map((bytes) => `${(bytes / 1000).toFixed(1)} kB`),
  ]);
  return [toRow(heads), toRow(heads.map(() => "---")), ...rows.map(toRow)].join("\n");
}

function toRows(sizes: readonly SizeFigures[]): string[][] {
  const of = (name: string, toText: (figures: SizeFigures) => string): string[] => [
    name,
    ...sizes.map(toText),
  ];
  return [
    of("proposals", ({ proposals }) => format(proposals)),
    of("pages", ({ output }) => format(output.pages)),
    of("files", ({ output }) => format(output.files)),
    ...stepRows(sizes, ({ build }) => build),
    of(
      "**whole, s (processor)**",
      ({ build }) => `**${build.seconds.toFixed(1)}** (${build.cpu.toFixed(1)})`,
    ),
    ...(sizes.some(({ withoutData }) => withoutData !== undefined)
      ? [of("data, feeds, calendars, cards add to a build without them, % (processor)", dataShareText)]
      : []),
    ...(sizes.some(({ rebuild }) => rebuild !== undefined)
      ? [
          of("again after one answer changed, s (processor)", ({ rebuild }) =>
            rebuild ? `${rebuild.seconds.toFixed(1)} (${rebuild.cpu.toFixed(1)})` : "",
          ),
          of("which is of a whole build, % (processor)", rebuildShareText),
          ...stepRows(sizes, ({ rebuild }) => rebuild).map(([name = "", ...cells]) => [
            `again: ${name}`,
            ...cells,
          ]),
          of("removing the former site after that, s", ({ removing }) => removing?.toFixed(1) ?? ""),
        ]
      : []),
    of("waiting for them when all pages stood, s", ({ build }) => waited(build).toFixed(1)),
    of("time a page, ms", ({ build, output }) => ((build.seconds * 1000) / output.pages).toFixed(2)),
    of("rendering a page, ms", (figures) => renderText(figures)),
    of("peak memory, GB", ({ build }) => (build.peak === undefined ? "?" : (build.peak / 1e9).toFixed(2))),
    of("output, MB", ({ output }) => (output.bytes / 1e6).toFixed(0)),
    of("index, MB", ({ output }) => (output.indexBytes / 1e6).toFixed(1)),
    of("first search, kB", ({ coldSearch }) => (coldSearch / 1000).toFixed(1)),
    ["time, grows with pages to the power", ...sizes.map((size, index) => slope(sizes[index - 1], size))],
  ];
}

/** How long each step took in a build of each size. */
function stepRows(sizes: readonly SizeFigures[], runOf: RunOf): string[][] {
  const names = new Set(sizes.flatMap((size) => (runOf(size)?.steps ?? []).map(nameStep)));
  return Array.from(names, (name) => [
    `${name}, s (processor)`,
    ...sizes.map((size) => stepText(runOf(size), name)),
  ]);
}

/** Two threads work at the same time: that of the pages and that of all other files. */
function nameStep({ thread, step }: BuildStep): string {
  return `${thread}: ${step}`;
}

function stepText(run: BuildRun | undefined, name: string): string {
  const steps = (run?.steps ?? []).filter((step) => nameStep(step) === name);
  if (steps.length === 0) return "";
  const [seconds, cpu] = [sumOf(steps, "seconds"), sumOf(steps, "cpu")];
  return `${seconds.toFixed(1)} (${cpu.toFixed(1)})`;
}

function dataShareText({ build, withoutData }: SizeFigures): string {
  if (withoutData === undefined) return "";
  const [seconds, cpu] = (["seconds", "cpu"] as const).map((figure) =>
    (100 * (build[figure] / withoutData[figure] - 1)).toFixed(1),
  );
  return `${seconds} (${cpu})`;
}

function rebuildShareText({ build, rebuild }: SizeFigures): string {
  if (rebuild === undefined) return "";
  const [seconds, cpu] = (["seconds", "cpu"] as const).map((figure) =>
    ((100 * rebuild[figure]) / build[figure]).toFixed(0),
  );
  return `${seconds} (${cpu})`;
}

function waited({ steps }: BuildRun): number {
  return sumOf(
    steps.filter(({ step }) => step === "pages-ready"),
    "seconds",
  );
}

function sumOf(steps: readonly BuildStep[], figure: "seconds" | "cpu"): number {
  return steps.reduce((sum, step) => sum + step[figure], 0);
}

function renderText({ build, output }: SizeFigures): string {
  const step = build.steps.find((candidate) => candidate.step === "render");
  return (((step?.seconds ?? 0) * 1000) / output.pages).toFixed(2);
}

/** 1 is in step with the pages, 2 is with their square. */
function slope(before: SizeFigures | undefined, after: SizeFigures): string {
  if (before === undefined) return "";
  const grown = Math.log(after.build.seconds / before.build.seconds);
  return (grown / Math.log(after.output.pages / before.output.pages)).toFixed(2);
}

function format(count: number): string {
  return new Intl.NumberFormat("en").format(count);
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

type RunOf = (figures: SizeFigures) => BuildRun | undefined;
