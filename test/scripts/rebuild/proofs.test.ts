import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readFindings, readProofs } from "../../../scripts/rebuild/proofs.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-proofs-"));
  file = join(folder, "memory/proofs");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("what a build of the same program proved is known to the next, and no longer than it is used", () => {
  prove("1", ["a", "b"]);
  const proofs = readProofs(file, "1");
  expect(["a", "b", "c", "1"].map(proofs.has)).toEqual([true, true, false, false]);
  prove("1", ["b"]);
  expect(["a", "b"].map(readProofs(file, "1").has)).toEqual([false, true]);
});

test("what another program proved is not", () => {
  prove("1", ["a"]);
  expect(readProofs(file, "2").has("a")).toBe(false);
  prove("2", []);
  expect(readFileSync(file, "utf8")).toBe("2");
});

test("what was found is told with its digest", () => {
  const findings = readFindings(file, "1");
  findings.add("a", "spotkanie/1");
  findings.add("b", "the rest of a line");
  findings.keep();
  expect(["a", "b", "c"].map(readFindings(file, "1").get)).toEqual([
    "spotkanie/1",
    "the rest of a line",
    undefined,
  ]);
});

test("nothing is known where a folder lies in the place of what was proved", () => {
  mkdirSync(file, { recursive: true });
  expect(readProofs(file, "1").has("a")).toBe(false);
});

function prove(program: string, digests: readonly string[]): void {
  const proofs = readProofs(file, program);
  for (const digest of digests) proofs.add(digest);
  proofs.keep();
}
