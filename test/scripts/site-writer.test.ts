import { hash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeChecksums } from "../../scripts/server/write-checksums.ts";
import { toSiteWriter } from "../../scripts/site-writer.ts";
import { UserMistake } from "../../scripts/user-mistake.ts";

// Of "ą" in UTF-8 and of nothing, by sha256sum.
const ofLetter = "1ddca08050786f81b2b5edbeaa0bbcbd7da5c23971a45fbe27ebb87df9b2b8ae";
const ofNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-writer-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("what is written stands below the site, and its checksum is known", () => {
  const site = toSiteWriter(folder);
  site.write("/a/b/text.txt", "ą");
  site.write("/a/b/bytes.bin", Buffer.from("ą"));
  site.write("/empty", "");
  expect(readFileSync(join(folder, "a/b/text.txt"), "utf8")).toBe("ą");
  expect(readFileSync(join(folder, "a/b/bytes.bin"), "utf8")).toBe("ą");
  expect([...site.sums]).toEqual([
    ["/a/b/text.txt", ofLetter],
    ["/a/b/bytes.bin", ofLetter],
    ["/empty", ofNothing],
  ]);
});

test("short texts leave nothing in one another, nor do long ones", () => {
  const texts = ["ą".repeat(100_000), "dłuższy", "krótki", "ę".repeat(100_001), ""];
  const site = toSiteWriter(folder);
  texts.forEach((text, index) => site.write(`/${index}`, text));
  expect(texts.map((_, index) => readFileSync(join(folder, String(index)), "utf8"))).toEqual(texts);
  expect([...site.sums.values()]).toEqual(texts.map((text) => hash("sha256", text)));
});

test("a file that stands there already is not written over", () => {
  const site = toSiteWriter(folder);
  site.write("/a", "first");
  expect(() => site.write("/a", "second")).toThrow("EEXIST");
  expect(readFileSync(join(folder, "a"), "utf8")).toBe("first");
});

test("checksums name every file, those that others wrote too, in the order of their paths", () => {
  const site = toSiteWriter(folder);
  site.write("/b/letter", "ą");
  writeFileSync(join(folder, "a"), "");
  writeChecksums(folder, site.sums);
  expect(readFileSync(join(folder, "SHA256SUMS"), "utf8")).toBe(
    `${ofNothing}  ./a\n${ofLetter}  ./b/letter\n`,
  );
});

test("checksums name files that were written after the others had been listed", () => {
  const site = toSiteWriter(folder);
  writeFileSync(join(folder, "c"), "");
  const listed = ["/c", "/SHA256SUMS"];
  site.write("/b/letter", "ą");
  writeChecksums(folder, site.sums, listed);
  expect(readFileSync(join(folder, "SHA256SUMS"), "utf8")).toBe(
    `${ofLetter}  ./b/letter\n${ofNothing}  ./c\n`,
  );
});

test("a file that was written and is no longer there is told of", () => {
  const site = toSiteWriter(folder);
  site.write("/a", "");
  site.write("/b", "");
  rmSync(join(folder, "b"));
  // It is missed among files that were listed before it was written too.
  const write = () => writeChecksums(folder, site.sums, ["/a"]);
  expect(() => writeChecksums(folder, site.sums)).toThrow(UserMistake);
  expect(write).toThrow(UserMistake);
  expect(write).toThrow(/\n {2}\/b: plik został zapisany, ale już go nie ma\n/);
});
