import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { measureTree } from "../../../scripts/bench/process-tree.ts";

test.runIf(process.platform === "linux")("a process is measured with what it started", async () => {
  const alone = measureTree(process.pid) ?? 0;
  const child = spawn(process.execPath, ["-e", "console.log(1); setInterval(() => {}, 1000)"]);
  await once(child.stdout, "data");
  const withChild = measureTree(process.pid) ?? 0;
  const childAlone = measureTree(child.pid ?? -1) ?? 0;
  child.kill();
  await once(child, "exit");
  expect(childAlone).toBeGreaterThan(10_000_000);
  expect(withChild).toBeGreaterThan(alone / 2 + childAlone);
  expect(measureTree(child.pid ?? -1)).toBe(0);
});
