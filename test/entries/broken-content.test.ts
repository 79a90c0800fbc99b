import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContentFolder } from "../../scripts/content-folder.ts";
import { problemTable } from "../../src/domain/problem-table.ts";
import { checkContent } from "../../src/entries/check-content.ts";
import type { ContentFile, LocatedProblem } from "../../src/entries/content-file.ts";

const root = join(import.meta.dirname, "../fixtures/broken");
const folders = readdirSync(root).filter((name) => name !== "_base");

const options = {
  asOf: "2025-06-01",
  today: "2030-01-01",
  publicFiles: [
    { path: "dokumenty/podsumowanie.pdf", sha256: "f".repeat(64) },
    { path: "dokumenty/skan.png", sha256: "" },
  ],
};

// "file-too-large" would need two megabytes on the disk; decode.test.ts makes them in memory.
const codesOfFiles = [
  "byte-order-mark",
  "checksum-mismatch",
  "control-character",
  "dangling-link",
  "decomposed-character",
  "file-name",
  "frontmatter-missing",
  "hidden-character",
  "mangled-letter",
  "merge-conflict",
  "missing-image",
  "not-utf-8",
  "open-decision",
  "personal-data",
  "symbolic-link",
  "synonyms",
  "unexpected-file",
  "unknown-anchor",
  "waiver-without-reason",
  "windows-line-ends",
  "yaml-alias",
  "yaml-spelling",
  "yaml-syntax",
];

// Folders about several codes, or about problems that must not be told.
const themes = [
  "anchor-of-another-page",
  "disguised-data",
  "echoes",
  "everything-at-once",
  "faults-side-by-side",
  "faults-without-echo",
  "loose-markup",
  "misnamed-files",
  "prose-in-body",
  "prose-in-field",
  "redirect-to-unread-meeting",
  "word-explained-twice",
];

// What to do, in two words or more, or what may have been meant.
const advice = /Jak naprawić: (?:\S+ \S+|czy chodziło)/;

describe("a content folder with faults", () => {
  test("has none before the faults are laid over it", () => {
    expect(checkContent(readContentFolder(join(root, "_base")), options).problems).toEqual([]);
  });

  test.each(folders)("is told all of them, each at its place: %s", (folder) => {
    const { files, expected } = readCase(folder);
    const { portal, problems } = checkContent(files, options);
    expect(problems).toEqual(expected.map(toContaining));
    expect(problems.filter(({ message }) => !advice.test(message))).toEqual([]);
    expect(portal).toBeUndefined();
  });

  test.each(folders)("is told the same in whatever order its files are read: %s", (folder) => {
    const { files } = readCase(folder);
    expect(checkContent([...files].reverse(), options)).toEqual(checkContent(files, options));
  });

  test("exists for every code of the table and of the files", () => {
    expect(folders.toSorted()).toEqual([...Object.keys(problemTable), ...codesOfFiles, ...themes].toSorted());
  });

  test.each(folders.filter((folder) => !themes.includes(folder)))(
    "shows what it is named for: %s",
    (folder) => {
      expect(readCase(folder).expected.map(({ code }) => code)).toContain(folder);
    },
  );

  test.each(folders)("is told in Polish sentences that end: %s", (folder) => {
    const { problems } = checkContent(readCase(folder).files, options);
    const clumsy = problems.filter(
      ({ message }) =>
        !/[.?]$/.test(message) || /\.\.(?!\/)|undefined|null|\[object|Invalid|expected/.test(message),
    );
    expect(clumsy).toEqual([]);
  });
});

function readCase(folder: string): { files: readonly ContentFile[]; expected: readonly LocatedProblem[] } {
  const described = JSON.parse(readFileSync(join(root, folder, "expected.json"), "utf8")) as {
    remove?: string[];
    problems: LocatedProblem[];
  };
  const overlay = readContentFolder(join(root, folder)).filter(({ path }) => path !== "expected.json");
  const replaced = new Set([...(described.remove ?? []), ...overlay.map(({ path }) => path)]);
  const kept = readContentFolder(join(root, "_base")).filter(({ path }) => !replaced.has(path));
  return { files: [...kept, ...overlay], expected: described.problems };
}

/** `expected.json` holds the beginning of each message, up to where it says how to mend. */
function toContaining({ message, ...rest }: LocatedProblem): unknown {
  return { ...rest, message: expect.stringContaining(message) as unknown };
}
