import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isPageFile, listFiles, toPagePath } from "../../../scripts/output-files.ts";
import { readManifest } from "../../../scripts/parts/part-folder.ts";
import { getServedSite } from "../../site/built-site.ts";
import { runScript } from "../run-script.ts";

const parts = ["2023", "2024", "2025", "2026", "rest"];
let folder: string;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "postulat-parts-")));
  for (const part of parts) expect(await buildPart(part)).toContain(`tylko część           ${part};`);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a site that is joined of parts is, file by file and byte by byte, that of one build", async () => {
  const out = join(folder, "site");
  const places = parts.toReversed().map((part) => join(folder, part));
  const { exitCode, stderr } = await runScript("join", ["--out", out, ...places]);
  expect([exitCode, stderr]).toEqual([0, ""]);
  const { out: whole } = getServedSite("fixture");
  expect(listFiles(out)).toEqual(listFiles(whole));
  const differing = listFiles(out).filter(
    (file) => !readFileSync(join(out, file)).equals(readFileSync(join(whole, file))),
  );
  expect(differing).toEqual([]);
});

test("the part of a year has nothing but pages, and every page is of one part", () => {
  const pages = parts.map((part) => Object.keys(readManifest(join(folder, part))?.files ?? {}));
  expect(pages.slice(0, -1).flatMap((files) => files.filter((file) => !isPageFile(file)))).toEqual([]);
  const own = pages.flatMap((files) => files.filter(isPageFile).map(toPagePath)).sort();
  const { out: whole } = getServedSite("fixture");
  expect(own).toEqual(listFiles(whole).filter(isPageFile).map(toPagePath).sort());
});

test("a part that is built again in its place, and there another one, are as they would be anew", async () => {
  const place = join(folder, "2023");
  const before = readManifest(place);
  await buildPart("2023", place);
  expect(readManifest(place)).toEqual(before);
  await buildPart("2024", place);
  expect(readManifest(place)).toEqual(readManifest(join(folder, "2024")));
  expect(listFiles(join(place, "portal"))).toEqual(Object.keys(readManifest(place)?.files ?? {}));
});

test("a part takes no place of a site, and a site none of a part", async () => {
  const { content, out: whole } = getServedSite("fixture");
  const part = await runScript("build", ["--content", content, "--part", "2024", "--out", whole]);
  expect([part.exitCode, part.stderr]).toEqual([1, expect.stringContaining("i nie jest częścią portalu")]);
  const site = await runScript("build", ["--content", content, "--out", join(folder, "2024")]);
  expect([site.exitCode, site.stderr]).toEqual([
    1,
    expect.stringContaining("i nie jest zbudowanym portalem"),
  ]);
});

async function buildPart(part: string, out = join(folder, part)): Promise<string> {
  const { content } = getServedSite("fixture");
  const { exitCode, stdout, stderr } = await runScript("build", [
    ...["--content", content, "--part", part, "--out", out],
  ]);
  expect([exitCode, stderr]).toEqual([0, ""]);
  return stdout;
}
