import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { digestProgram } from "../../../scripts/rebuild/program-digest.ts";

const files = [
  ...[
    "src/pages/index.astro",
    "src/domain/portal.ts",
    "src/styles/base.css",
    "scripts/build.ts",
    ".config/a.js",
  ],
  ...["package.json", "package-lock.json", "astro.config.mjs", "tsconfig.json"],
];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "postulat-program-"));
  for (const file of files) write(file, file);
});

afterEach(() => rmSync(root, { recursive: true }));

test("the same program is the same, whatever the content", () => {
  const before = digestProgram(root);
  for (const file of files.toReversed()) write(file, file);
  write("content/portal.yaml", "name: Postulat");
  expect(digestProgram(root)).toBe(before);
});

test.each(files)("where %s says something else, it is another", (file) => {
  const before = digestProgram(root);
  appendFileSync(join(root, file), " ");
  expect(digestProgram(root)).not.toBe(before);
});

test.each([
  ["a file came", () => write("src/pages/nowa.astro", "")],
  ["a file went", () => rmSync(join(root, "scripts/build.ts"))],
  ["a file has another name", () => renameSync(join(root, "src/domain"), join(root, "src/polish"))],
])("where %s, it is another", (_, change) => {
  const before = digestProgram(root);
  change();
  expect(digestProgram(root)).not.toBe(before);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
