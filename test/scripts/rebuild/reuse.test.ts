import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { toReuse } from "../../../scripts/rebuild/reuse.ts";
import { toSiteWriter } from "../../../scripts/site-writer.ts";

const page = "/tematy/index.html";
const same = { kind: "theme.astro", given: "theme", ask: (read: string) => `answer to ${read}` };

let folder: string;
let memory: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-reuse-"));
  memory = join(folder, "memory/pages");
  const site = toSiteWriter(join(folder, "old"));
  const reuse = begin("old", site);
  site.write(page, "<p>temat</p>");
  reuse.remember(page, { ...same, reads: new Set(["settings ", "meeting a"]) });
  reuse.keep();
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("a page of a former build", () => {
  test("is given again where all that it was made of is the same, and the build after that may give it too", () => {
    const site = toSiteWriter(join(folder, "new"));
    const reuse = begin("old", site);
    expect(reuse.giveAgain(page, same)).toBe(true);
    expect(readFileSync(join(folder, "new", page), "utf8")).toBe("<p>temat</p>");
    expect([...site.sums.keys()]).toEqual([page]);
    rmSync(join(folder, "old"), { recursive: true });
    reuse.keep();
    expect(begin("new", toSiteWriter(join(folder, "newest"))).giveAgain(page, same)).toBe(true);
  });

  test("makes its kind known to the same program alone", () => {
    const site = toSiteWriter(join(folder, "new"));
    expect(["theme.astro", "theme"].map(begin("old", site).knows)).toEqual([true, false]);
    writeFileSync(memory, readFileSync(memory, "utf8").replace("program 1", "program 2"));
    expect(begin("old", site).knows("theme.astro")).toBe(false);
  });

  test.each([
    ["is made by something else", { ...same, kind: "other.astro" }],
    ["is given something else", { ...same, given: "another theme" }],
    [
      "is answered something else",
      { ...same, ask: (read: string) => (read === "meeting a" ? "no" : same.ask(read)) },
    ],
    ["cannot ask any more", { ...same, ask: () => undefined }],
  ])("is not given again where it %s", (_what, making) => {
    expect(begin("old", toSiteWriter(join(folder, "new"))).giveAgain(page, making)).toBe(false);
  });

  test.each([
    ["is gone", (file: string) => rmSync(file)],
    ["is longer", (file: string) => appendFileSync(file, " ")],
    ["was written again", (file: string) => writeFileSync(file, "<p>TEMAT</p>")],
    ["is a folder", (file: string) => (rmSync(file), mkdirSync(file))],
    [
      "is another file of the same age and length",
      (file: string) => {
        const { atime, mtime } = statSync(file);
        rmSync(file);
        writeFileSync(join(folder, "takes the place on the disk"), "");
        writeFileSync(file, "<p>TEMAT</p>");
        utimesSync(file, atime, mtime);
      },
    ],
  ])("is not given again where its file %s", (_what, change) => {
    change(join(folder, "old", page));
    expect(begin("old", toSiteWriter(join(folder, "new"))).giveAgain(page, same)).toBe(false);
  });

  test.each([
    ["of another program", (text: string) => text.replace("program 1", "program 2")],
    ["cut short", (text: string) => text.slice(0, -3)],
    ["cut at a line", (text: string) => text.split("\n").slice(0, -2).join("\n")],
    ["empty", () => ""],
    ["something else", () => "\u0000\n\n"],
  ])("is not given again where what was remembered is %s", (_what, change) => {
    writeFileSync(memory, change(readFileSync(memory, "utf8")));
    expect(begin("old", toSiteWriter(join(folder, "new"))).giveAgain(page, same)).toBe(false);
  });

  test("is not given again where nothing was remembered, or a folder lies there", () => {
    rmSync(memory);
    expect(begin("old", toSiteWriter(join(folder, "new"))).giveAgain(page, same)).toBe(false);
    mkdirSync(memory);
    expect(begin("old", toSiteWriter(join(folder, "new"))).giveAgain(page, same)).toBe(false);
  });
});

test("a page that looked at what cannot be asked is not remembered", () => {
  const site = toSiteWriter(join(folder, "new"));
  const reuse = begin("nowhere", site);
  site.write("/a.html", "a");
  reuse.remember("/a.html", { kind: "", given: "", ask: () => undefined, reads: new Set(["unknown "]) });
  reuse.keep();
  expect(readFileSync(memory, "utf8")).toBe("program 1\nwhole\n");
});

function begin(former: string, site: ReturnType<typeof toSiteWriter>) {
  return toReuse({ memory, program: "program 1", out: join(folder, former), site });
}
