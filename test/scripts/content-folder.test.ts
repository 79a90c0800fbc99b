import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readContentFolder, toContentReader } from "../../scripts/content-folder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-folder-"));
  writeFileSync(join(folder, "a.yaml"), "name: a");
  writeFileSync(join(folder, "b.yaml"), "name: b");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a folder read again gives the same objects for what did not change, and what lies there now for the rest", () => {
  const read = toContentReader();
  const before = read(folder);
  writeFileSync(join(folder, "b.yaml"), "name: B");
  writeFileSync(join(folder, "c.yaml"), "name: c");
  const after = read(folder);
  expect(after).toEqual(readContentFolder(folder));
  expect(after.map((file) => before.includes(file))).toEqual([true, false, false]);
  rmSync(join(folder, "a.yaml"));
  expect(read(folder).map(({ path }) => path)).toEqual(["b.yaml", "c.yaml"]);
});
