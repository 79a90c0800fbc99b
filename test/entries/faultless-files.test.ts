import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContentFolder } from "../../scripts/content-folder.ts";
import { generateContent } from "../../scripts/generate/content.ts";
import { checkContent } from "../../src/entries/check-content.ts";
import type { ContentFile } from "../../src/entries/content-file.ts";
import { type FormerReading, type Known, toReading } from "../../src/entries/read-again.ts";
import { assembleSound } from "../../src/entries/sound-portal.ts";

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

test("what was made of a file once leaves nothing untold that others make of it since", () => {
  const base = readContentFolder(join(broken, "_base"));
  const recall = toRecall(base);
  for (const { path: gone } of base) {
    const rest = base.filter(({ path }) => path !== gone);
    expect(checkContent(rest.map(copy), { asOf, recall })).toStrictEqual(checkContent(rest, { asOf }));
  }
});

test("of what was made of a file, its text is not looked at again", () => {
  const files = readContentFolder("content");
  const recall = toRecall(files);
  const { faultless, portal } = checkContent(files, { asOf });
  const empty = files.map((file) => (faultless.has(file.path) ? { ...file, bytes: new Uint8Array() } : file));
  expect(portal).toBeDefined();
  expect(checkContent(empty, { asOf, recall }).portal).toStrictEqual(portal);
  expect(assembleSound(empty, { asOf, recall })).toStrictEqual(portal);
});

function expectTheSame(files: readonly ContentFile[]): void {
  const plain = checkContent(files, { asOf });
  const asked = new Set<string>();
  const isKnown = ({ path }: ContentFile): boolean => {
    asked.add(path);
    return plain.faultless.has(path);
  };
  // Other objects, so that nothing is at hand from the first time.
  const again = checkContent(files.map(copy), { asOf, isKnown });
  expect(again).toEqual(plain);
  expect(plain.faultless.isSubsetOf(asked)).toBe(true);
  const recall = toRecall(files);
  expect(checkContent(files.map(copy), { asOf, recall })).toStrictEqual(plain);
  if (plain.portal !== undefined)
    expect(assembleSound(files.map(copy), { asOf, recall })).toStrictEqual(plain.portal);
}

/** As they are read in a later build, whatever stands beside them. */
function toRecall(files: readonly ContentFile[]): NonNullable<Known["recall"]> {
  const { faultless } = checkContent(files, { asOf });
  const readings = new Map(
    files
      .filter(({ path }) => faultless.has(path))
      .map((file) => [file.path, JSON.stringify(toReading(file, {}))]),
  );
  return ({ path }) => (JSON.parse(readings.get(path) ?? "null") as FormerReading | null) ?? undefined;
}

function copy(file: ContentFile): ContentFile {
  return { ...file };
}

function aFile(path: string, text: string): ContentFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
