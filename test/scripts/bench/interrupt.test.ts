import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { runScript } from "../run-script.ts";

test("a measuring that is interrupted takes its build and its folder along", async () => {
  const before = listFolders();
  const { exitCode, stderr } = await runScript("bench", ["--meetings", "5"], async (kill) => {
    while (listFolders().length === before.length) await wait(50);
    kill("SIGTERM");
  });
  expect([exitCode, stderr.trim()]).toEqual([1, "przerwano; pomiar niczego po sobie nie zostawił"]);
  expect(listFolders().filter((name) => !before.includes(name))).toEqual([]);
});

function listFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith("postulat-bench-"));
}
