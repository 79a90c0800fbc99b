import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runScript } from "./run-script.ts";

const content = join(import.meta.dirname, "../fixtures/broken/_base");
// Linux keeps shared memory on a disk of its own.
const otherDisk = ["/dev/shm"].find(
  (place) => existsSync(place) && statSync(place).dev !== statSync(import.meta.dirname).dev,
);
const site = { "index.html": "old", "_astro/a.css": "old" };

let folder: string;
let out: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "postulat-build-")));
  out = join(folder, "site");
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("a build", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("ended by %s leaves the former site and nothing else", async (signal, exitCode) => {
    write(out, site);
    const ending = await runScript("build", ["--content", content, "--out", out], async (kill) => {
      while (!readdirSync(folder).some((name) => name.endsWith("-draft"))) await setTimeout(20);
      kill(signal);
    });
    expect(ending).toEqual({
      exitCode,
      stdout: "",
      stderr: "Budowa przerwana; poprzedni portal został bez zmian.\n",
    });
    expect([readdirSync(folder), read(out)]).toEqual([["site"], site]);
  });

  test.each([
    ["", "nie jest pusty i nie jest zbudowanym portalem"],
    ["notes.txt", "to plik, a nie katalog"],
    ["notes.txt/site", "na tej ścieżce leży plik, a miał być katalog"],
    ["link", "nie jest pusty i nie jest zbudowanym portalem"],
  ])("into “%s” is refused and takes nothing away", async (path, message) => {
    write(folder, { "notes.txt": "mine", "photos/1.txt": "mine" });
    symlinkSync("photos", join(folder, "link"));
    const before = readdirSync(folder);
    const { exitCode, stdout, stderr } = await runScript("build", [
      ...["--content", content],
      ...["--out", join(folder, path)],
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect([readdirSync(folder), readFileSync(join(folder, "photos/1.txt"), "utf8")]).toEqual([
      before,
      "mine",
    ]);
  });

  test("that would lose a proposal says so and leaves the former site", async () => {
    write(out, site);
    const proposal = "2025-03-10-zdrowie/1";
    const script = "../test/scripts/build-with-a-loss";
    const { exitCode, stdout, stderr } = await runScript(script, [content, out, proposal]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    const [first, ...rest] = stderr.trimEnd().split("\n");
    expect(first).toMatch(/^Zbudowany portal nie zgadza się z treścią \(\d+\smiejsc\S*\), więc nie zastąpił/);
    expect(rest.at(-1)).toMatch(/^To błąd programu Postulat, nie treści/);
    expect(rest.length).toBeGreaterThan(1);
    const told = rest.slice(0, -1).map((line) => line.trim());
    expect(
      told.filter((line) => !line.startsWith(`/propozycje/${proposal}/: na stronie nie ma słów`)),
    ).toEqual([`/propozycje/${proposal}/: nie ma tam strony, przekierowania ani informacji o wycofaniu`]);
    expect([readdirSync(folder), read(out)]).toEqual([["site"], site]);
  });

  test("whose content changes between its two threads says so and leaves the former site", async () => {
    write(out, site);
    const changing = join(folder, "content");
    cpSync(content, changing, { recursive: true });
    const page = join(changing, "pages/o-portalu.mdx");
    expect(existsSync(page)).toBe(true);
    const script = "../test/scripts/build-with-a-change";
    expect(await runScript(script, [changing, out, page, "\nDopisano w czasie budowy.\n"])).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: "treść zmieniła się w czasie budowy; uruchom budowę jeszcze raz\n",
    });
    expect([readdirSync(folder), read(out)]).toEqual([["content", "site"], site]);
  });

  test.skipIf(otherDisk === undefined)("onto another disk is whole", async () => {
    const there = realpathSync(mkdtempSync(join(otherDisk ?? "", "postulat-build-")));
    try {
      const { exitCode, stderr } = await runScript("build", [
        ...["--content", content],
        ...["--out", join(there, "site")],
      ]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      expect(readdirSync(there)).toEqual(["site"]);
      const home = readFileSync(join(there, "site/index.html"), "utf8");
      const [, style = ""] = /<link rel="stylesheet" href="\/([^"]+)"/.exec(home) ?? [];
      expect(style).toMatch(/^_astro\/.+\.css$/);
      expect(existsSync(join(there, "site", style))).toBe(true);
    } finally {
      rmSync(there, { recursive: true });
    }
  });

  test("is refused before the content is read", async () => {
    const { exitCode, stderr } = await runScript("build", ["--content", join(folder, "none"), "--out", "/"]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringMatching(/^--out: „\/” zawiera katalog treści, .+\n$/) as string,
    });
  });

  test.skipIf(!existsSync("/proc/self"))("where nobody can write ends with a sentence", async () => {
    const { exitCode, stderr } = await runScript("build", ["--content", content, "--out", "/proc/x/y"]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: "--out: nie można utworzyć katalogu „/proc/x”\n",
    });
  });
});

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function read(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(root.length + 1), readFileSync(file, "utf8")];
    }),
  );
}
