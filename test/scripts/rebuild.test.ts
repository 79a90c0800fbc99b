import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateContent } from "../../scripts/generate/content.ts";
import { toRandom } from "../../scripts/generate/random.ts";
import { listFiles } from "../../scripts/output-files.ts";
import { changeAtRandom, type Content } from "./random-changes.ts";
import { runScript } from "./run-script.ts";

// Another seed, or more rounds, tries other changes: POSTULAT_REBUILDS=20 POSTULAT_SEED=7 npm test -- rebuild
const rounds = Number(process.env["POSTULAT_REBUILDS"] ?? 1);
const seed = process.env["POSTULAT_SEED"] ?? "4";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-rebuild-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  "a portal built again after entries changed, came, went and got other names is the same to the bit as a new one",
  { timeout: rounds * 120_000 + 120_000 },
  async () => {
    const random = toRandom(`rebuild ${seed}`);
    let content = generateAtWill();
    await build(content, "kept");
    for (let round = 0; round < rounds; round++) {
      for (const kind of aRound) content = changeAtRandom(content, kind, random);
      await build(content, "kept");
      await build(content, `new-${String(round)}`);
      expect(digestsOf("kept")).toEqual(digestsOf(`new-${String(round)}`));
    }
    expect(readdirSync(join(folder, "kept-cards")).length).toBeGreaterThan(0);
  },
);

const aRound = ["change", "change", "change", "add", "rename", "delete"] as const;

/** Without the registry, which would hold every address that was ever there. */
function generateAtWill(): Content {
  const files = Array.from(generateContent({ meetings: 5, seed }), ({ path, text }) => [path, text] as const);
  return new Map(files.filter(([path]) => path !== "addresses.yaml"));
}

/** Builds into a folder of that name, with what builds of that name have kept. */
async function build(content: Content, name: string): Promise<void> {
  const source = join(folder, "content");
  rmSync(source, { recursive: true, force: true });
  for (const [path, text] of content) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), text);
  }
  const places = [source, join(folder, name), join(folder, `${name}-cards`)];
  const { exitCode, stderr } = await runScript("../test/scripts/build-and-keep", places);
  expect([exitCode, stderr]).toEqual([0, ""]);
}

function digestsOf(name: string): Record<string, string> {
  const site = join(folder, name);
  return Object.fromEntries(
    listFiles(site).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(site, file)))
        .digest("hex"),
    ]),
  );
}
