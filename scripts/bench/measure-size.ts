import { join } from "node:path";
import { changeAnswer } from "./change-answer.ts";
import { writeContent } from "../generate/write-content.ts";
import { measureColdSearch } from "./measure-search.ts";
import { measureOutput, type OutputFigures } from "./measure-output.ts";
import { type BuildRun, runBuild } from "./run-build.ts";
import { waitForRemovals } from "../remove-later.ts";
import { readdirSync, readFileSync } from "node:fs";

/** Generates a portal, builds it, where wanted again without its data and after a change, and measures what came of it. */
export async function measureSize(
  meetings: number,
  { folder, isShareMeasured, isRebuildMeasured, tell, stop }: Bench,
): Promise<SizeFigures> {
  const content = join(folder, `content-${meetings}`);
  tell(`${meetings} meetings: generate`);
  writeContent(content, { meetings, seed: "1" });
  const kept = {
    drawn: join(folder, `cards-${meetings}`),
    searched: join(folder, `search-${meetings}`),
    remembered: join(folder, `builds-${meetings}`),
  };
  const work = { content, ...kept, stop };
  const out = join(folder, `site-${meetings}`);
  const run = async (name: string, isDataLeftOut = false): Promise<BuildRun> => {
    const title = `${meetings} meetings${name}`;
    // Each in a folder of its own, all of which go at the end: on ext4 a new file takes up to seven times as long for
    // minutes after many were deleted, and the second build would pay for it.
    const place = isDataLeftOut ? `${out}-without-data` : out;
    const measured = await runBuild({ ...work, out: place, isDataLeftOut }, (step) =>
      tell(`${title}: ${step}`),
    );
    stop.throwIfAborted();
    return measured;
  };
  const withoutData = isShareMeasured ? await run(" without data", true) : undefined;
  const build = await run("");
  tell(`${meetings} meetings: measure`);
  const output = measureOutput(out);
  const coldSearch = await measureColdSearch(out, "świetlica");
  if (isRebuildMeasured) changeAnswer(content);
  const rebuild = isRebuildMeasured ? await run(" after a change") : undefined;
  const removing = rebuild && (await measureRemovals(out));
  return {
    meetings,
    proposals: countProposals(content),
    ...{ build, withoutData, rebuild, removing },
    output,
    coldSearch,
  };
}

async function measureRemovals(out: string): Promise<number> {
  const started = performance.now();
  await waitForRemovals(out);
  return (performance.now() - started) / 1000;
}

function countProposals(content: string): number {
  return readdirSync(join(content, "meetings"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".mdx"))
    .reduce(
      (sum, path) =>
        sum + (readFileSync(join(content, "meetings", path), "utf8").match(/^  - id: /gm) ?? []).length,
      0,
    );
}

export interface SizeFigures {
  readonly meetings: number;
  readonly proposals: number;
  readonly build: BuildRun;
  /** The same without data, feeds, calendars and cards. */
  readonly withoutData: BuildRun | undefined;
  /** Over the first, after one answer changed. */
  readonly rebuild: BuildRun | undefined;
  /** For how many seconds after that the first was still being removed. */
  readonly removing: number | undefined;
  readonly output: OutputFigures;
  /** Bytes. */
  readonly coldSearch: number;
}

interface Bench {
  readonly folder: string;
  readonly isShareMeasured: boolean;
  readonly isRebuildMeasured: boolean;
  readonly tell: (what: string) => void;
  /** Ends the measuring, and the build that is being measured. */
  readonly stop: AbortSignal;
}
