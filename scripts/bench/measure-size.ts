import { join } from "node:path";
import { writeContent } from "../generate/write-content.ts";
import { measureColdSearch } from "./measure-search.ts";
import { measureOutput, type OutputFigures } from "./measure-output.ts";
import { type BuildRun, runBuild } from "./run-build.ts";
import { readdirSync, readFileSync } from "node:fs";

/** Generates a portal, builds it, where wanted again without its data, and measures what came of it. */
export async function measureSize(
  meetings: number,
  { folder, isShareMeasured, tell, stop }: Bench,
): Promise<SizeFigures> {
  const content = join(folder, `content-${meetings}`);
  tell(`${meetings} meetings: generate`);
  writeContent(content, { meetings, seed: "1" });
  const work = { content, drawn: join(folder, `cards-${meetings}`), stop };
  const out = join(folder, `site-${meetings}`);
  const run = async (isDataLeftOut: boolean): Promise<BuildRun> => {
    const title = `${meetings} meetings${isDataLeftOut ? " without data" : ""}`;
    // Each in a folder of its own, all of which go at the end: on ext4 a new file takes up to seven times as long for
    // minutes after many were deleted, and the second build would pay for it.
    const place = isDataLeftOut ? `${out}-without-data` : out;
    const measured = await runBuild({ ...work, out: place, isDataLeftOut }, (step) =>
      tell(`${title}: ${step}`),
    );
    stop.throwIfAborted();
    return measured;
  };
  const withoutData = isShareMeasured ? await run(true) : undefined;
  const build = await run(false);
  tell(`${meetings} meetings: measure`);
  const output = measureOutput(out);
  return {
    meetings,
    proposals: countProposals(content),
    build,
    withoutData,
    output,
    coldSearch: await measureColdSearch(out, "świetlica"),
  };
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
  readonly output: OutputFigures;
  /** Bytes. */
  readonly coldSearch: number;
}

interface Bench {
  readonly folder: string;
  readonly isShareMeasured: boolean;
  readonly tell: (what: string) => void;
  /** Ends the measuring, and the build that is being measured. */
  readonly stop: AbortSignal;
}
