import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findDifferences } from "./find-differences.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-differences-"));
  mkdirSync(join(folder, "wanted/o-portalu"), { recursive: true });
  writeFileSync(join(folder, "wanted/index.html"), "<p>Wczoraj</p>");
  writeFileSync(join(folder, "wanted/o-portalu/index.html"), "<p>O portalu</p>");
  cpSync(join(folder, "wanted"), join(folder, "found"), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ["nothing", () => undefined, []],
  [
    "a stale page",
    (found: string) => writeFileSync(join(found, "index.html"), "<p>Dzisiaj</p>"),
    ["/index.html differs at 3: <p>Dzisiaj</p> instead of <p>Wczoraj</p>"],
  ],
  [
    "a page with something after its end",
    (found: string) => appendFileSync(join(found, "index.html"), "\n"),
    ["/index.html differs at 14: <p>Wczoraj</p>\n instead of <p>Wczoraj</p>"],
  ],
  [
    "a page that was cut",
    (found: string) => writeFileSync(join(found, "index.html"), "<p>"),
    ["/index.html differs at 3: <p> instead of <p>Wczoraj</p>"],
  ],
  [
    "a page that has no place any more",
    (found: string) => writeFileSync(join(found, "stale.html"), ""),
    ["/stale.html should not be there"],
  ],
  [
    "a page that was not made",
    (found: string) => rmSync(join(found, "o-portalu"), { recursive: true }),
    ["/o-portalu/index.html is missing"],
  ],
])("of two folders that differ in %s", (_, spoil, differences) => {
  spoil(join(folder, "found"));
  expect(findDifferences(join(folder, "found"), join(folder, "wanted"))).toEqual(differences);
});
