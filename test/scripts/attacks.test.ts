import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runScript } from "./run-script.ts";

const fixtures = join(import.meta.dirname, "../fixtures");
const corpus = JSON.parse(readFileSync(join(fixtures, "prose/attacks.json"), "utf8")) as Attack[];

let folder: string;
let canary: string;
let content: string;
let files: ReadonlyMap<string, string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-attacks-"));
  canary = join(folder, "canary");
  content = join(folder, "content");
  cpSync(join(fixtures, "broken/_base"), content, { recursive: true });
  const bodies = [...corpus.filter(({ kind }) => kind === "body"), ...thatWrite(canary)];
  const fields = corpus.filter(({ kind }) => kind === "field");
  files = new Map([
    ...bodies.map(({ source }, index) => [`pages/atak-${index}.mdx`, toPage(source, index)] as const),
    ...fields.map(({ source }, index) => [`themes/atak-${index}.yaml`, toTheme(source, index)] as const),
  ]);
  for (const [path, text] of files) writeFileSync(join(content, path), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("a content folder full of attacks", () => {
  test("holds more than three hundred", () => {
    expect(files.size).toBeGreaterThan(300);
  });

  test("is refused file by file by the real command, and nothing in it has run", async () => {
    const { exitCode, stdout, stderr } = await runScript("check", ["--json", "--content", content]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    const { problems } = JSON.parse(stdout) as { problems: { file: string; line: number; column: number }[] };
    const refused = new Set(problems.map(({ file }) => file.slice(content.length + 1)));
    expect([...files.keys()].filter((path) => !refused.has(path))).toEqual([]);
    expect(problems.filter(({ line, column }) => line < 1 || column < 1)).toEqual([]);
    expect(existsSync(canary)).toBe(false);
  });

  test("is refused by the build, which leaves nothing behind and has run nothing", async () => {
    const out = join(folder, "dist");
    const { exitCode, stdout, stderr } = await runScript("build", ["--content", content, "--out", out]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(/^Treść wymaga poprawy/);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect([existsSync(canary), existsSync(out)]).toEqual([false, false]);
  });
});

/** Programs that would leave a file if anything evaluated them. */
function thatWrite(path: string): readonly Pick<Attack, "source">[] {
  const write = `writeFileSync(${JSON.stringify(path)}, "x")`;
  const required = `process.getBuiltinModule("node:fs").${write}`;
  return [
    `import { writeFileSync } from "node:fs"\n\n{${write}}`,
    `export const x = ${required}`,
    `{${required}}`,
    `<Organizacja id={${required}}>x</Organizacja>`,
    `<Organizacja {...${required}} id="a">x</Organizacja>`,
    `Tekst {(() => ${required})()} dalej.`,
    `{await import("node:fs").then((fs) => fs.${write})}`,
    `[x]({${required}})`,
    `| a |\n| - |\n| {${required}} |`,
  ].map((source) => ({ source }));
}

function toPage(source: string, index: number): string {
  return `---\ntitle: Atak ${index}\ndescription: Atak.\n---\n\n${source}\n`;
}

function toTheme(source: string, index: number): string {
  return `name: Atak ${index}\ndescription: ${JSON.stringify(source)}\n`;
}

interface Attack {
  readonly kind: "field" | "body";
  readonly source: string;
}
