import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { keptSynonyms } from "../../scripts/search/kept/kept-synonyms.ts";
import { readSynonyms } from "../../scripts/search/read-synonyms.ts";

const folder = mkdtempSync(join(tmpdir(), "postulat-kept-synonyms-"));
afterAll(() => rmSync(folder, { recursive: true }));
const place = { folder: join(folder, "kept"), stamp: "a".repeat(64) };
const content = join(folder, "content");
const write = (text: string): void => {
  mkdirSync(content, { recursive: true });
  writeFileSync(join(content, "synonyms.yaml"), text);
};

test("synonyms are those of the content at every time, and are kept as long as they are the same", () => {
  const kept = join(place.folder, "synonyms");
  for (const text of [
    readFileSync("content/synonyms.yaml", "utf8"),
    "same:\n  - [rower, bicykl]\nacronyms:\n  MDK: Młodzieżowy Dom Kultury\n",
  ]) {
    write(text);
    expect(keptSynonyms(content, place)).toStrictEqual(readSynonyms(content));
    const { ino } = statSync(kept);
    expect(keptSynonyms(content, place)).toStrictEqual(readSynonyms(content));
    expect(statSync(kept).ino).toBe(ino);
  }
});

test("what is wrong in them is told again at every time", () => {
  write("same: rower\n");
  expect(() => keptSynonyms(content, place)).toThrow("synonyms.yaml: ");
  expect(() => keptSynonyms(content, place)).toThrow("synonyms.yaml: ");
});
