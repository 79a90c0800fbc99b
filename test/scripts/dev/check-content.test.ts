import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBody } from "../../../scripts/body-of-file.ts";
import { readContentFolder } from "../../../scripts/content-folder.ts";
import { toContentCheck } from "../../../scripts/dev/check-content.ts";
import { lookAtContent } from "../../../scripts/dev/look-at-content.ts";
import { toPolishDay } from "../../../scripts/git/polish-day.ts";
import { type Random, toRandom } from "../../../scripts/generate/random.ts";
import { loadPortal } from "../../../scripts/load-portal.ts";
import { readOptions } from "../../../scripts/options.ts";
import { getCheckedContent } from "../../../src/site/checked-content.ts";
import { runScript } from "../run-script.ts";

const sound = join(import.meta.dirname, "../../fixtures/portal/content");
const paths = readContentFolder(sound)
  .map(({ path }) => path)
  .filter((path) => /\.(?:mdx|yaml)$/.test(path));
const kept: Record<string, string | undefined> = {};
let content: string;

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), "postulat-recheck-"));
  cpSync(sound, content, { recursive: true });
  kept["asOf"] = process.env["POSTULAT_AS_OF"];
});

afterAll(() => {
  rmSync(content, { recursive: true });
  if (kept["asOf"] === undefined) delete process.env["POSTULAT_AS_OF"];
  else process.env["POSTULAT_AS_OF"] = kept["asOf"];
});

test.each(["first", "second"])(
  "after each of many changes, %s time, what is told and shown is what a check from the beginning tells and shows",
  (seed) => {
    const random = toRandom(seed);
    const check = toContentCheck(readOptions(["--content", content]));
    const atRandom = Array.from({ length: 11 }, () => random.pick(changes));
    const told = [...atRandom, mendAll, retitle, retitle].map((change) => {
      change(random);
      const again = look(check);
      const anew = lookAnew();
      expect(again.report, change.name).toBe(anew.report);
      expect(isDeepStrictEqual(again.shown, anew.shown), change.name).toBe(true);
      return again.report === undefined;
    });
    // Both kinds of content were met, so that neither was compared in vain.
    expect(new Set(told)).toEqual(new Set([true, false]));
  },
);

test("what is told while authors write is what the command of that name says", async () => {
  mendAll();
  writeFileSync(join(content, "portal.yaml"), "name: 1\n");
  rmSync(join(content, paths.find((path) => path.startsWith("offices/")) ?? ""));
  const { report } = look(toContentCheck(readOptions(["--content", content])));
  const { stderr } = await runScript("check", ["--content", content]);
  expect(stderr).toContain(report);
});

function look(check: ReturnType<typeof toContentCheck>): { report: string | undefined; shown: unknown } {
  const found = lookAtContent(check);
  if (typeof found === "string") return { report: found, shown: undefined };
  const { portal, bodyOf } = getCheckedContent();
  return { report: undefined, shown: [portal, portal.meetings.map(({ file }) => bodyOf(file))] };
}

/** Knowing of nothing that was read or found before. */
function lookAnew(): ReturnType<typeof look> {
  const clock = toPolishDay(Date.now() / 1000);
  const found = lookAtContent(() => loadPortal({ content, production: false, clock }).portal);
  if (typeof found === "string") return { report: found, shown: undefined };
  return { report: undefined, shown: [found, found.meetings.map(({ file }) => readBody(content, file))] };
}

const changes: readonly ((random: Random) => void)[] = [
  mendAll,
  mendAll,
  retitle,
  function rephraseTheBody(random) {
    edit(pickMeeting(random), (text) => `${text}\nI jeszcze ${random.integer(1, 9)} [słowa](#nie-ma).\n`);
  },
  function loseALine(random) {
    edit(random.pick(paths), (text) => withLine(text, random, () => []));
  },
  function repeatALine(random) {
    edit(random.pick(paths), (text) => withLine(text, random, (line) => [line, line]));
  },
  function loseAWord(random) {
    edit(random.pick(paths), (text) => withLine(text, random, (line) => [line.replace(/ [^ ]+$/, "")]));
  },
  function changeANumber(random) {
    edit(random.pick(paths), (text) => withLine(text, random, (line) => [line.replace(/\d/, "7")]));
  },
  function deleteAFile(random) {
    rmSync(join(content, random.pick(paths)), { force: true });
  },
  function renameAFile(random) {
    const path = join(content, random.pick(paths));
    if (existsSync(path)) renameSync(path, path.replace(/(?=\.[a-z]+$)/, `-${random.integer(1, 3)}`));
  },
  function copyAFile(random) {
    const [from, to] = [random.pick(paths), random.pick(paths)].map((path) => join(content, path));
    if (existsSync(from ?? "")) cpSync(from ?? "", join(dirname(to ?? ""), "odpis.yaml"));
  },
  function saveAFileAsItIs(random) {
    edit(random.pick(paths), (text) => text);
  },
];

function mendAll(): void {
  for (const { path } of readContentFolder(content)) rmSync(join(content, path));
  cpSync(sound, content, { recursive: true });
}

/** One file again and again, which stays as long as it was. */
function retitle(random: Random): void {
  const path = paths.find((one) => one.startsWith("meetings/")) ?? "";
  edit(path, (text) => text.replace(/^title: .*$/m, `title: Spotkanie numer ${random.integer(10, 99)}`));
}

function pickMeeting(random: Random): string {
  return random.pick(paths.filter((path) => path.startsWith("meetings/")));
}

function edit(path: string, rewrite: (text: string) => string): void {
  const place = join(content, path);
  if (existsSync(place)) writeFileSync(place, rewrite(readFileSync(place, "utf8")));
}

function withLine(text: string, random: Random, rewrite: (line: string) => readonly string[]): string {
  const lines = text.split("\n");
  const chosen = random.integer(0, lines.length - 1);
  return lines.flatMap((line, index) => (index === chosen ? rewrite(line) : [line])).join("\n");
}
