import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepSameFiles, toSameFiles } from "../../../scripts/rebuild/same-files.ts";
import { toSiteWriter } from "../../../scripts/site-writer.ts";

let folder: string;
let memory: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-same-"));
  memory = join(folder, "memory");
  const site = toSiteWriter(join(folder, "old"));
  site.write("/dane/a.json", "a");
  site.write("/dane/b.json", "b");
  keepSameFiles(memory, site);
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a file that would be the same gets a second name, one that would not is written", () => {
  expect(write()).toEqual({ a: "the same file", b: "another file" });
  expect(readFileSync(join(folder, "new/dane/b.json"), "utf8")).toBe("another b");
  expect(readFileSync(join(folder, "old/dane/b.json"), "utf8")).toBe("b");
});

test("what is remembered of a file with a second name is what would be remembered of it anew", () => {
  const place = { memory, out: join(folder, "old") };
  const site = toSiteWriter(join(folder, "new"), toSameFiles(place));
  site.write("/dane/a.json", "a");
  const before = readFileSync(memory, "utf8").split("\n");
  keepSameFiles(memory, site);
  const kept = readFileSync(memory, "utf8").split("\n");
  expect(kept).toEqual(before.filter((line) => !line.startsWith("/dane/b.json")));
});

test("a file that somebody changed since is written, and so is one that is gone", () => {
  writeFileSync(join(folder, "old/dane/a.json"), "x");
  rmSync(join(folder, "old/dane/b.json"));
  expect(write()).toEqual({ a: "another file", b: "another file" });
  expect(readFileSync(join(folder, "new/dane/a.json"), "utf8")).toBe("a");
});

test("where nothing is remembered all is written", () => {
  rmSync(memory);
  expect(write()).toEqual({ a: "another file", b: "another file" });
});

function write() {
  const site = toSiteWriter(join(folder, "new"), toSameFiles({ memory, out: join(folder, "old") }));
  site.write("/dane/a.json", "a");
  site.write("/dane/b.json", "another b");
  expect([...site.sums.keys()]).toEqual(["/dane/a.json", "/dane/b.json"]);
  return { a: compare("a.json"), b: compare("b.json") };
}

function compare(name: string): string {
  const [old, made] = ["old", "new"].map(
    (site) => statSync(join(folder, site, "dane", name), { throwIfNoEntry: false })?.ino,
  );
  return old === made ? "the same file" : "another file";
}
