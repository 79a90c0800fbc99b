import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runScript } from "./run-script.ts";

const fixtures = join(import.meta.dirname, "../fixtures/broken");

let folder: string;
let sound: string;
let broken: string;
let synonyms: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-check-"));
  sound = join(folder, "sound");
  broken = join(folder, "broken");
  synonyms = join(folder, "synonyms");
  cpSync(join(fixtures, "_base"), sound, { recursive: true });
  for (const copy of [broken, synonyms]) cpSync(sound, copy, { recursive: true });
  const theme = join(broken, "themes/lokale.yaml");
  writeFileSync(theme, `${readFileSync(theme, "utf8")}kolor: czerwony\n`);
  writeFileSync(join(synonyms, "synonyms.yaml"), "nieznane: 1\n");
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the check of a content folder", () => {
  test("says what a sound one holds", async () => {
    expect(await check("--content", sound)).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^Treść jest w porządku: 1\sspotkanie, 2\spropozycje\.\n$/) as string,
      stderr: expect.stringMatching(/^Do rozważenia .*: 1\suwaga\.\n[\s\S]*\[missing-venue\]\n\n$/) as string,
    });
  });

  test("tells the place of every problem of a broken one", async () => {
    const { exitCode, stdout, stderr } = await check("--content", broken);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(/(?:^|\n)Treść wymaga poprawy: 1\sproblem\.\n\n/);
    expect(stderr).toMatch(/broken\/themes\/lokale\.yaml:\d+:1\n {4}.*kolor.*\[.+\]\n$/);
  });

  test("tells a mistake in the synonyms", async () => {
    const { exitCode, stderr } = await check("--content", synonyms);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringMatching(/synonyms\.yaml:1:1\n.*nieznane/) as string,
    });
  });

  test("knows what day it is", async () => {
    const ahead = join(folder, "ahead");
    cpSync(sound, ahead, { recursive: true });
    writeFileSync(
      join(ahead, "withdrawn.yaml"),
      "withdrawn:\n  - { kind: theme, id: parki, date: 2199-12-31, reason: Pomyłka. }\n",
    );
    const { exitCode, stderr } = await check("--content", ahead);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringMatching(/withdrawn\.yaml:2:\d+\n.*dziś jest dopiero 20\d\d-/) as string,
    });
  });

  test("tells programs of the same, alone on the standard output", async () => {
    const { exitCode, stdout, stderr } = await check("--json", "--content", broken);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    const file = (name: string) => expect.stringMatching(new RegExp(`broken/${name}$`)) as string;
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        {
          code: "unknown-key",
          file: file("themes/lokale.yaml"),
          line: 2,
          column: 1,
          message: expect.stringContaining("kolor") as string,
        },
      ],
      warnings: [expect.objectContaining({ code: "missing-venue", line: 3, column: 8 })],
    });
  });

  test("tells programs of a sound one, too", async () => {
    const { exitCode, stdout } = await check("--json", "--content", sound);
    expect({ exitCode, ...(JSON.parse(stdout) as object) }).toMatchObject({ exitCode: 0, problems: [] });
  });

  test("shows GitHub the lines", async () => {
    const { exitCode, stdout, stderr } = await check("--github", "--content", broken);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringMatching(/\nTreść wymaga poprawy: [\s\S]*lokale\.yaml:2:1\n/) as string,
    });
    expect(stdout.trimEnd().split("\n")).toEqual([
      expect.stringMatching(
        /^::error file=\S+lokale\.yaml,line=2,col=1,title=unknown-key::nie ma takiego pola/,
      ),
      expect.stringMatching(/^::warning file=\S+zdrowie\.mdx,line=3,col=8,title=missing-venue::/),
    ]);
  });

  test("gives the facts that are owed for production as data with their places", async () => {
    const { exitCode, stdout } = await check("--json", "--production", "--content", sound);
    const { problems } = JSON.parse(stdout) as { problems: { code: string; line: number }[] };
    expect(exitCode).toBe(1);
    expect(new Set(problems.map(({ code, line }) => `${code} ${line}`))).toEqual(new Set(["missing-fact 1"]));
  });

  test("for production names each fact that the publisher owes", async () => {
    const { exitCode, stdout, stderr } = await check("--content", sound, "--production");
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(
      /\n\nZanim portal zostanie opublikowany, prowadzący musi uzupełnić \S+sound\/portal\.yaml:\n/,
    );
    expect(stderr).toMatch(/\n {2}publisher\.name: .+\n/);
  });

  test("tells programs and GitHub of a mistake of the command, too", async () => {
    const message = "--since: podaj, od kiedy, np. origin/main";
    const told = await check("--since", "--json");
    expect({ ...told, stdout: JSON.parse(told.stdout) as unknown }).toEqual({
      exitCode: 1,
      stdout: { problems: [{ code: "command", file: ".", line: 1, column: 1, message }], warnings: [] },
      stderr: "",
    });
    expect(await check("--github", "--since")).toEqual({
      exitCode: 1,
      stdout: `::error title=command::${message}\n`,
      stderr: `${message}\n`,
    });
  });

  test("takes one form of report at a time", async () => {
    expect(await check("--json", "--github")).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: "podaj --json albo --github, nie oba naraz\n",
    });
  });

  test.each([
    ["package.json", "package.json to plik, a nie katalog"],
    ["package.json/content", "nie ma katalogu treści"],
    ["nie-ma-takiego", "nie ma katalogu treści"],
  ])("says what is wrong with --content %s", async (content, message) => {
    const { exitCode, stdout, stderr } = await check("--content", content);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("lists its options when asked", async () => {
    const { exitCode, stdout, stderr } = await check("--help");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/^Możliwe opcje:\n {2}--content/);
  });
});

function check(...args: readonly string[]) {
  return runScript("check", args);
}
