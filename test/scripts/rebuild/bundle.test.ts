import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../../scripts/output-files.ts";
import { waitForRemovals } from "../../../scripts/remove-later.ts";
import { type Content, readContent } from "./content.ts";
import { findDifferences } from "./find-differences.ts";
import { buildClean, commit, type Place, rebuild, type Stand, toPlace } from "./place.ts";

// Whole builds, which take many times as long where others build too.
const patience = 600_000;
const words = "pages/o-portalu.mdx";
const added = "Dopisano później.";
const first: Stand = {
  files: readContent("test/fixtures/broken/_base"),
  day: "2026-11-20",
  address: undefined,
  epoch: undefined,
};
const second: Stand = {
  ...first,
  files: append(first.files, "meetings/2025/2025-03-10-zdrowie.mdx"),
  day: "2026-12-23",
};
let place: Place;
let clean: string;

beforeAll(async () => {
  place = toPlace(mkdtempSync(join(tmpdir(), "postulat-bundle-")));
  commit(place, first);
  expect(await rebuild(place, first)).toContain("bundle");
  commit(place, second);
  clean = await buildClean(place, second);
}, patience);

afterAll(async () => {
  await waitForRemovals(place.site);
  rmSync(place.folder, { recursive: true, force: true });
});

test.each<[string, () => void]>([
  ["of another day and another meeting", () => undefined],
  ["of which no page is remembered", () => rmSync(fileOfMemory("pages"))],
])("pages %s are made by what Astro bundled before", { timeout: patience }, async (_, happen) => {
  happen();
  const steps = await rebuild(place, second);
  expect(steps).toContain("render");
  expect(steps).not.toContain("bundle");
  expect(findDifferences(place.site, clean)).toEqual([]);
});

test("a bundle of which one bit is another is made anew, and kept", { timeout: patience }, async () => {
  const file = fileOfMemory("bundle");
  const whole = readFileSync(file);
  const at = whole.length >> 1;
  writeFileSync(
    file,
    whole.map((byte, index) => (index === at ? byte ^ 1 : byte)),
  );
  expect(await rebuild(place, second)).toContain("bundle");
  expect(findDifferences(place.site, clean)).toEqual([]);
  expect(await rebuild(place, second)).not.toContain("bundle");
});

test("where a page of words says something else, Astro bundles anew", { timeout: patience }, async () => {
  const third = { ...second, files: append(second.files, words) };
  commit(place, third);
  expect(await rebuild(place, third)).toContain("bundle");
  expect(readFileSync(join(place.site, "o-portalu/index.html"), "utf8")).toContain(added);
});

test("where the portal has another address, too", { timeout: patience }, async () => {
  const other = { ...second, address: "https://inny.example" };
  commit(place, other);
  expect(await rebuild(place, other)).toContain("bundle");
  expect(readFileSync(join(place.site, "index.html"), "utf8")).toContain("https://inny.example");
});

/** What is remembered of the one site that is built again. */
function fileOfMemory(name: string): string {
  const file = listFiles(place.memory).find((path) => path.endsWith(`/${name}`));
  if (file === undefined) throw new Error(`nothing is remembered in a file “${name}”`);
  return join(place.memory, file);
}

function append(content: Content, path: string): Content {
  return new Map(content).set(path, `${content.get(path) ?? ""}\n${added}\n`);
}
