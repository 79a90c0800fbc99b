import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFiles } from "../../scripts/write-files.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "postulat-files-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const files = [
  { path: "meetings/2026/a.mdx", text: "spotkanie" },
  { path: "offices/b.yaml", text: "urząd" },
];
const all = () => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

test("writes every file, its folders too", () => {
  writeFiles(folder, files, { isForced: false, howElse: "" });
  expect(all()).toEqual(["meetings", "meetings/2026", "meetings/2026/a.mdx", "offices", "offices/b.yaml"]);
});

test("where one file cannot be written, none is, and no folder is left", () => {
  writeFileSync(join(folder, "offices"), "plik");
  expect(() => writeFiles(folder, files, { isForced: false, howElse: "" })).toThrow(
    /^Niczego nie zapisano: „.*offices.*”: na tej ścieżce leży plik, a miał być katalog$/,
  );
  expect(all()).toEqual(["offices"]);
});

test("where one file cannot take its place, what was there before is back", () => {
  mkdirSync(join(folder, "meetings/2026"), { recursive: true });
  writeFileSync(join(folder, "meetings/2026/a.mdx"), "dawniej");
  mkdirSync(join(folder, "offices/b.yaml/c"), { recursive: true });
  expect(() => writeFiles(folder, files, { isForced: true, howElse: "" })).toThrow(/^Niczego nie zapisano: /);
  expect(readFileSync(join(folder, "meetings/2026/a.mdx"), "utf8")).toBe("dawniej");
  expect(all()).toEqual([
    "meetings",
    "meetings/2026",
    "meetings/2026/a.mdx",
    "offices",
    "offices/b.yaml",
    "offices/b.yaml/c",
  ]);
});

test("overwrites only by force, and says how else", () => {
  writeFiles(folder, files, { isForced: false, howElse: "" });
  expect(() => writeFiles(folder, files, { isForced: false, howElse: "Inaczej." })).toThrow(
    "Ten plik już jest: meetings/2026/a.mdx, offices/b.yaml. Niczego nie zapisano. Inaczej.",
  );
});
