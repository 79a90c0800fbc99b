import { spawnSync } from "node:child_process";

const STEPS = ["format:check", "lint", "types", "check", "test", "build"];

function verify(): boolean {
  const results: Result[] = [];
  for (const step of STEPS) {
    const result = runStep(step);
    results.push(result);
    if (!result.passed) break;
  }
  console.log(`\n${formatResults(results)}`);
  return results.every(({ passed }) => passed);
}

function runStep(step: string): Result {
  const start = performance.now();
  const { status } = spawnSync("npm", ["run", "--silent", step], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return { step, passed: status === 0, seconds: (performance.now() - start) / 1000 };
}

function formatResults(results: readonly Result[]): string {
  const width = Math.max(...STEPS.map((step) => step.length));
  return STEPS.map((step) => {
    const result = results.find((candidate) => candidate.step === step);
    if (result === undefined) return `${step.padEnd(width)}  not run`;
    return `${step.padEnd(width)}  ${result.passed ? "passed" : "FAILED"}  ${result.seconds.toFixed(1).padStart(6)} s`;
  }).join("\n");
}

process.exitCode = verify() ? 0 : 1;

interface Result {
  step: string;
  passed: boolean;
  seconds: number;
}
