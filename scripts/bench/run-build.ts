import { fork } from "node:child_process";
import { join } from "node:path";
import type { StepMessage } from "../progress.ts";
import type { MeasuredWork } from "./measured-build.ts";
import { measureTree } from "./process-tree.ts";

/** Builds a portal as a user would, in a process of its own, and measures every step of it. */
export function runBuild({ stop, ...work }: Build, onStep: (step: string) => void): Promise<BuildRun> {
  const started = performance.now();
  const child = fork(
    join(import.meta.dirname, "measured-build.ts"),
    [JSON.stringify(work satisfies MeasuredWork)],
    {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      // All that it writes lies in a folder that goes with the measuring.
      signal: stop,
      killSignal: "SIGKILL",
    },
  );
  const marks: StepMessage[] = [];
  let peak: number | undefined;
  const watch = setInterval(() => {
    const now = measureTree(child.pid ?? -1);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, 200);
  child.on("message", (message: StepMessage) => {
    marks.push(message);
    onStep(message.step);
  });
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) done({ steps: toSteps(marks), seconds, cpu: marks.at(-1)?.whole ?? 0, peak });
      else fail(new Error(`The build of ${work.content} ended with ${String(code)}`));
    });
  });
}

/** A thread's step lasts until its next one. */
function toSteps(marks: readonly StepMessage[]): BuildRun["steps"] {
  return [...Map.groupBy(marks, ({ thread }) => thread).values()].flatMap((ofThread) =>
    ofThread.slice(0, -1).map(({ thread, step, at, cpu }, index) => {
      const next = ofThread[index + 1];
      return { thread, step, seconds: ((next?.at ?? at) - at) / 1000, cpu: (next?.cpu ?? cpu) - cpu };
    }),
  );
}

interface Build extends MeasuredWork {
  readonly stop: AbortSignal;
}

export interface BuildRun {
  /** Of each thread in their order; `cpu` is the thread's user and system time, in seconds. */
  readonly steps: readonly BuildStep[];
  readonly seconds: number;
  /** Of the whole process, with the threads that Node keeps for itself. */
  readonly cpu: number;
  /** The most memory that the process and what it started held at once, in bytes. */
  readonly peak: number | undefined;
}

export interface BuildStep {
  readonly thread: StepMessage["thread"];
  readonly step: StepMessage["step"];
  readonly seconds: number;
  readonly cpu: number;
}
