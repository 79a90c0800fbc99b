import { mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadPortal } from "../../scripts/load-portal.ts";
import { recollect } from "../../scripts/publisher/recollection.ts";
import { portalHistory } from "../builders/portal-history.ts";
import { makeRepository } from "../builders/repository.ts";
import { runScript } from "./run-script.ts";

const content = resolve("test/fixtures/portal/content");
const address = "https://{rok}.wierzbno.example";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-years-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a record is cut into the years that it tells, whose content then stands beside one another", async () => {
  const list = await runScript("years", ["--content", content, "--list"]);
  expect(list).toEqual({ exitCode: 0, stdout: '["2023","2024","2025","2026"]\n', stderr: "" });
  const out = join(folder, "all");
  const cut = await runScript("years", ["--content", content, "--address", address, "--out", out]);
  expect(cut.stdout.split("\n")[1]).toBe(`2024: ${out}/2024, https://2024.wierzbno.example`);
  expect(readdirSync(out)).toEqual(["2023", "2024", "2025", "2026"]);
  const again = await runScript("years", ["--content", content, "--address", address, "--out", out]);
  expect([again.exitCode, again.stderr]).toEqual([1, `--out: „${out}/2023” już jest; podaj nowy katalog\n`]);
});

test.each([
  [["--address", "https://wierzbno.example", "--out", "x"], "nie jest adresem z jednym {rok} w miejscu roku"],
  [["--address", "{rok}", "--out", "x"], "nie jest adresem z jednym {rok} w miejscu roku"],
  [["--address", address, "--out", "x", "--year", "1999"], "nie ma spotkań z roku „1999”"],
  [["--address", address], "Użycie: npm run years"],
])("%j is refused with what to do", async (args, told) => {
  const { exitCode, stderr } = await runScript("years", ["--content", content, ...args]);
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining(told)]);
});

test("a year in the place of the whole remembers of its proposals what the whole remembers", async () => {
  const repository = join(folder, "repository");
  makeRepository(content, repository, portalHistory);
  const whole = recollect(load(repository), repository);
  const year = join(folder, "one");
  await runScript("years", [
    ...["--content", repository, "--address", address],
    ...["--year", "2025", "--out", year],
  ]);
  for (const name of readdirSync(repository).filter((one) => one !== ".git"))
    rmSync(join(repository, name), { recursive: true });
  for (const name of readdirSync(join(year, "2025")))
    renameSync(join(year, "2025", name), join(repository, name));
  const portal = load(repository);
  const own = recollect(portal, repository);
  const keys = portal.proposals.map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.map((key) => own.history.proposals[key])).toEqual(
    keys.map((key) => whole.history.proposals[key]),
  );
  const files = portal.meetings.map(({ file }) => file);
  expect(files.map((file) => own.recordDates[file])).toEqual(files.map((file) => whole.recordDates[file]));
});

function load(repository: string) {
  return loadPortal({ content: repository, production: false }).portal;
}
