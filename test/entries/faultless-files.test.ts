import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContentFolder } from "../../scripts/content-folder.ts";
import { generateContent } from "../../scripts/generate/content.ts";
import { checkContent } from "../../src/entries/check-content.ts";
import type { ContentFile } from "../../src/entries/content-file.ts";

const broken = "test/fixtures/broken";
const asOf = "2026-06-30";

describe("files that were faultless before are not looked through again, and all that is said is the same", () => {
  test.each(["content", "test/fixtures/portal/content"])("of %s", (folder) => {
    expectTheSame(readContentFolder(folder));
  });

  test("of a generated portal", () => {
    const files = Array.from(generateContent({ meetings: 30, seed: "1" }), ({ path, text }) => ({
      path,
      bytes: new TextEncoder().encode(text),
    }));
    expectTheSame(files);
  });

  test.each(readdirSync(broken).filter((name) => name !== "_base"))("of what is broken: %s", (name) => {
    const own = readContentFolder(join(broken, name));
    const base = readContentFolder(join(broken, "_base"));
    expectTheSame([...base.filter(({ path }) => !own.some((file) => file.path === path)), ...own]);
  });
});

test("what is no entry at all is told even of a file that is taken for faultless", () => {
  const files: readonly ContentFile[] = [
    ...readContentFolder(join(broken, "_base")),
    aFile("themes/a b.yaml", "name: Łąki\n"),
    aFile("themes/laki.yaml", "description: Łąki\n"),
    aFile("themes/lasy.yaml", "name: \u0000\n"),
    aFile("pages/o-nas.mdx", "Bez pól.\n"),
    aFile("notatki.txt", "Nic.\n"),
    { ...aFile("themes/pola.yaml", ""), isLink: true },
  ];
  const plain = checkContent(files, { asOf });
  expect(plain.problems.length).toBeGreaterThan(4);
  expect(checkContent(files, { asOf, isKnown: () => true })).toEqual(plain);
});

function expectTheSame(files: readonly ContentFile[]): void {
  const plain = checkContent(files, { asOf });
  const asked: string[] = [];
  const isKnown = ({ path }: ContentFile): boolean => {
    asked.push(path);
    return plain.faultless.has(path);
  };
  // Other objects, so that nothing is at hand from the first time.
  const again = checkContent(
    files.map((file) => ({ ...file })),
    { asOf, isKnown },
  );
  expect(again).toEqual(plain);
  expect(asked.filter((path) => plain.faultless.has(path)).length).toBe(plain.faultless.size);
}

function aFile(path: string, text: string): ContentFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
