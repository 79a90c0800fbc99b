import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runScript } from "./run-script.ts";

let folder: string;
let content: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-register-"));
  content = join(folder, "content");
  cpSync("test/fixtures/broken/_base", content, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

test("the registry takes in what is published, once, and then the check holds every line of it", async () => {
  const first = await runScript("register", ["--content", content]);
  expect({ ...first, stdout: first.stdout.replace(/\s/g, " ") }).toEqual({
    exitCode: 0,
    stdout: "addresses.yaml: dopisano 9 adresów. ",
    stderr: "",
  });
  const registry = readFileSync(join(content, "addresses.yaml"), "utf8");
  expect(registry).toMatch(/^meeting:\n {2}- 2025-03-10-zdrowie\nproposal:\n {2}- 2025-03-10-zdrowie\/1\n/m);

  const second = await runScript("register", ["--content", content]);
  expect(second.stdout).toBe("addresses.yaml: są tam już wszystkie adresy.\n");
  expect(readFileSync(join(content, "addresses.yaml"), "utf8")).toBe(registry);

  const meeting = join(content, "meetings/2025/2025-03-10-zdrowie.mdx");
  writeFileSync(meeting, readFileSync(meeting, "utf8").replace('- id: "2"', '- id: "3"'));
  const check = await runScript("check", ["--content", content]);
  expect(check.exitCode).toBe(1);
  expect(check.stderr).toMatch(/addresses\.yaml:8:5\n {4}„2025-03-10-zdrowie\/2” \(propozycja\)/);
  expect(check.stderr).toContain("[lost-address]");
});

test("what is not in the registry yet is a warning, not a fault", async () => {
  const sound = join(folder, "sound");
  cpSync("test/fixtures/broken/_base", sound, { recursive: true });
  writeFileSync(join(sound, "addresses.yaml"), "meeting:\n  - 2025-03-10-zdrowie\n");
  const { exitCode, stderr } = await runScript("check", ["--content", sound]);
  expect(exitCode).toBe(0);
  expect(stderr.replace(/\s/g, " ")).toContain("w spisie nie ma jeszcze 8 adresów");
});
