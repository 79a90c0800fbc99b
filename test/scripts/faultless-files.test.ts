import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFaultlessFiles } from "../../scripts/faultless-files.ts";
import { inspectContent } from "../../scripts/inspect-content.ts";
import type { ContentFile } from "../../src/entries/content-file.ts";

let folder: string;
let place: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-faultless-"));
  place = join(folder, "kept/faultless.txt");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a file is known where it lies and as it reads, from the next time on", () => {
  const meadows = aFile("themes/laki.yaml", "name: Łąki");
  const first = openFaultlessFiles(place);
  first.keep([meadows]);
  expect(first.isKnown(meadows)).toBe(false);
  const { isKnown } = openFaultlessFiles(place);
  const asked = [
    aFile("themes/laki.yaml", "name: Łąki"),
    aFile("themes/laki.yaml", "name: Lasy"),
    aFile("themes/lasy.yaml", "name: Łąki"),
  ];
  expect(asked.map(isKnown)).toEqual([true, false, false]);
});

test("what was known stays so when other content is checked", () => {
  openFaultlessFiles(place).keep([aFile("a.yaml", "1")]);
  openFaultlessFiles(place).keep([aFile("b.yaml", "2")]);
  const { isKnown } = openFaultlessFiles(place);
  expect([aFile("a.yaml", "1"), aFile("b.yaml", "2")].map(isKnown)).toEqual([true, true]);
});

test("a check keeps the files without fault and tells the same the next time", () => {
  const content = join(folder, "content");
  cpSync("test/fixtures/broken/_base", content, { recursive: true });
  writeFileSync(join(content, "themes/laki.yaml"), "nome: Łąki\n");
  const check = () => inspectContent(content, { faultless: openFaultlessFiles(place) });
  const { faultless, problems } = check();
  expect(problems.map(({ file }) => file)).toEqual(["themes/laki.yaml"]);
  const kept = readFileSync(place, "utf8");
  expect(check().problems).toEqual(problems);
  expect([readFileSync(place, "utf8"), faultless.has("themes/laki.yaml")]).toEqual([kept, false]);
});

function aFile(path: string, text: string): ContentFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
