import { fork } from "node:child_process";
import { join } from "node:path";
import type { StepMessage } from "../progress.ts";
import { measureTree } from "./process-tree.ts";

/** Builds a portal as a user would, in a process of its own, and measures every step of it. */
export function runBuild(content: string, out: string, onStep: (step: string) => void): Promise<BuildRun> {
  const started = performance.now();
  const child = fork(join(import.meta.dirname, "..", "build.ts"), ["--content", content, "--out", out], {
    env: { ...process.env, POSTULAT_MEASURED: "yes" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const marks: Mark[] = [];
  let peak: number | undefined;
  const watch = setInterval(() => {
    const now = measureTree(child.pid ?? -1);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, 200);
  child.on("message", (message: StepMessage) => {
    marks.push({ ...message, at: performance.now() });
    onStep(message.step);
  });
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) done({ steps: toSteps(marks), seconds, cpu: marks.at(-1)?.cpu ?? 0, peak });
      else fail(new Error(`The build of ${content} ended with ${String(code)}`));
    });
  });
}

function toSteps(marks: readonly Mark[]): BuildRun["steps"] {
  return marks.slice(0, -1).map(({ step, at, cpu }, index) => {
    const next = marks[index + 1];
    return { step, seconds: ((next?.at ?? at) - at) / 1000, cpu: (next?.cpu ?? cpu) - cpu };
  });
}

export interface BuildRun {
  /** In their order; `cpu` is user and system time of the building process, in seconds. */
  readonly steps: readonly { readonly step: string; readonly seconds: number; readonly cpu: number }[];
  readonly seconds: number;
  readonly cpu: number;
  /** The most memory that the process and what it started held at once, in bytes. */
  readonly peak: number | undefined;
}

interface Mark extends StepMessage {
  /** Milliseconds on the clock of the measuring process. */
  readonly at: number;
}
