import { mkdirSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { digestFiles, readContentFolder, toContentReader } from "../../scripts/content-folder.ts";

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

test("what is too long or has a name that is no UTF-8 is there to be refused, and ends nothing", () => {
  writeFileSync(join(folder, "c.yaml"), "");
  truncateSync(join(folder, "c.yaml"), 3 * 2 ** 30);
  writeFileSync(unreadable("d", ".yaml"), "name: d");
  mkdirSync(unreadable("e", ""));
  const files = readContentFolder(folder).map(({ path, bytes }) => [path, bytes.length > 2_000_000]);
  expect(files).toEqual([
    ["a.yaml", false],
    ["b.yaml", false],
    ["c.yaml", true],
    ["d\ufffd.yaml", false],
    ["e\ufffd", false],
  ]);
});

test("hidden files are passed over, but not those that hold content or conceal a change", () => {
  for (const name of [".gitattributes", ".szkic.mdx", ".DS_Store"]) writeFileSync(join(folder, name), "x");
  const paths = readContentFolder(folder).map(({ path }) => path);
  expect(paths).toEqual([".gitattributes", ".szkic.mdx", "a.yaml", "b.yaml"]);
});

test("a digest is of every byte and every path", () => {
  const digest = (): string => digestFiles(readContentFolder(folder));
  const before = digest();
  expect(digest()).toBe(before);
  writeFileSync(join(folder, "b.yaml"), "name: c");
  const edited = digest();
  renameSync(join(folder, "b.yaml"), join(folder, "c.yaml"));
  expect(new Set([before, edited, digest()]).size).toBe(3);
});

function unreadable(before: string, after: string): Buffer {
  return Buffer.concat([Buffer.from(join(folder, before)), Buffer.from([0xff]), Buffer.from(after)]);
}
