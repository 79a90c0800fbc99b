import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const fixtures = join(root, "test/fixtures/import");
const folders: string[] = [];
let content = "";

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "postulat-import-"));
  folders.push(folder);
  content = join(folder, "content");
  cpSync(join(root, "content"), content, { recursive: true });
  rmSync(join(content, "meetings"), { recursive: true });
  mkdirSync(join(content, "meetings"));
  rmSync(join(content, "addresses.yaml"));
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function run(script: string, args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...args, "--content", content],
    {
      cwd: root,
      encoding: "utf8",
      input,
    },
  );
  return { status, stdout, stderr };
}

function meetingsWritten(): string[] {
  return readdirSync(join(content, "meetings"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.includes("."),
  );
}

const realDocument = join(fixtures, "real/podsumowanie-2025-06-24.txt");

describe("npm run import", () => {
  test("writes a draft, names every file, tells coverage and terms", () => {
    const { status, stdout } = run("import", [
      realDocument,
      "--id",
      "2025-06-24-proba",
      "--source-url",
      "https://example.org/a.pdf",
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain("Pokrycie: wszystkie słowa dokumentu");
    expect(stdout).toContain("„pod koniec czerwca br.” – czerwiec 2025");
    expect(stdout).toContain("content/meetings/2025/2025-06-24-proba.mdx");
    const text = readFileSync(join(content, "meetings/2025/2025-06-24-proba.mdx"), "utf8");
    expect(text).toContain('url: "https://example.org/a.pdf"');
  });

  test("the draft is refused by the check until its decisions are made", () => {
    run("import", [realDocument]);
    const { status, stderr } = run("check", []);
    expect({ status, first: stderr.split("\n")[0] }).toEqual({
      status: 1,
      first: expect.stringMatching(/21\sproblemów/) as string,
    });
    expect(stderr).toContain("tu czeka decyzja redakcji");
  });

  test("with --json prints the data and writes nothing", () => {
    const { status, stdout } = run("import", [realDocument, "--json"]);
    const printed = JSON.parse(stdout) as Record<string, unknown>;
    expect(status).toBe(0);
    expect(Object.keys(printed)).toEqual([
      "title",
      "ordinal",
      "date",
      "start",
      "end",
      "venue",
      "unit",
      "spheres",
      "cityParticipants",
      "ngoPersons",
      "organizations",
      "programme",
      "materials",
      "proposals",
      "doubts",
      "coverage",
    ]);
    expect(meetingsWritten()).toEqual([]);
  });

  test("asks for the file where none is given", () => {
    const { status, stderr } = run("import", ["--id", "2025-06-24-proba"], `"${realDocument}"\n`);
    expect({ status, meetings: meetingsWritten() }).toEqual({
      status: 0,
      meetings: ["2025/2025-06-24-proba.mdx"],
    });
    expect(stderr).toContain("Który dokument przenieść?");
  });

  test("overwrites nothing unless it is forced to", () => {
    run("import", [realDocument, "--id", "2025-06-24-proba"]);
    const again = run("import", [realDocument, "--id", "2025-06-24-proba"]);
    expect({ status: again.status, stderr: again.stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining("już jest") as string,
    });
    expect(run("import", [realDocument, "--id", "2025-06-24-proba", "--force"]).status).toBe(0);
    const twin = run("import", [realDocument, "--id", "2025-06-24-inna"]);
    expect({ status: twin.status, stderr: twin.stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining("jest już źródłem spotkania „2025-06-24-proba”") as string,
    });
    expect(meetingsWritten()).toEqual(["2025/2025-06-24-proba.mdx"]);
  });

  test("drafts the parties that it does not know", () => {
    const before = readdirSync(join(content, "organizations"));
    const { status, stdout } = run("import", [join(fixtures, "dev/d4.odt")]);
    const added = readdirSync(join(content, "organizations")).filter((name) => !before.includes(name));
    expect({ status, added: added.length }).toEqual({ status: 0, added: 8 });
    expect(stdout).toMatch(/Nowe podmioty \(\d+\)[^]*- Kooperatywa Spożywcza Wierzbno/);
  });

  test("knows the parties that an earlier import drafted, though their names still wait for a decision", () => {
    const document = join(fixtures, "dev/d4.odt");
    run("import", [document, "--id", "2026-05-11-jeden"]);
    const offices = readdirSync(join(content, "offices"));
    const draft = join(content, "meetings/2026/2026-05-11-jeden.mdx");
    writeFileSync(draft, readFileSync(draft, "utf8").replace(/sha256: \w+/, `sha256: ${"0".repeat(64)}`));
    expect(run("import", [document, "--id", "2026-05-11-dwa"]).status).toBe(0);
    expect(readdirSync(join(content, "offices"))).toEqual(offices);
  });

  test("takes a path as a terminal gives it, and a name in Polish", () => {
    const copy = join(content, "..", "żółty plan (1).txt");
    cpSync(realDocument, copy);
    const asked = run("import", [], `${copy.replace(/[ ()]/g, "\\$&")}\n`);
    expect({ status: asked.status, meetings: meetingsWritten().length }).toEqual({ status: 0, meetings: 1 });
    expect(asked.stdout).toContain("npm run check -- --content ");
  });

  const bad = readdirSync(join(fixtures, "dev/bad")).filter((name) => !name.endsWith(".json"));
  test.each(bad)("%s: one clear message, exit code 1, no file", (name) => {
    const { status, stdout, stderr } = run("import", [join(fixtures, "dev/bad", name)]);
    expect({ status, stdout, meetings: meetingsWritten() }).toEqual({ status: 1, stdout: "", meetings: [] });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat\s.*:\d+:\d+|Error:|root:x:/);
  });

  test.each([
    [["nie-ma-takiego.pdf"], "Nie ma takiego pliku"],
    [["a.pdf", "b.pdf"], "Użycie: npm run import"],
    [["--nieznana"], "Użycie: npm run import"],
    [[realDocument, "--id", "Zła Nazwa"], "może mieć tylko małe litery"],
    [[realDocument, "--source-url", "javascript:alert(1)"], "nie jest adresem"],
    [[fixtures], "To nie jest plik"],
    [[realDocument, "--id", "rok"], "portal potrzebuje dla siebie"],
    [[""], "Bez odpowiedzi"],
  ])("a slip at the keyboard is told: %j", (args, message) => {
    const { status, stderr } = run("import", args);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(message) as string });
    expect(meetingsWritten()).toEqual([]);
  });
});

describe("npm run new", () => {
  test.each([
    ["organization", ["--name", "Fundacja Próba"], "organizations/fundacja-proba.yaml"],
    ["office", ["--name", "Referat ds. Prób", "--kind", "section"], "offices/referat-ds-prob.yaml"],
    ["theme", ["--name", "Próby"], "themes/proby.yaml"],
    [
      "meeting",
      [
        "--title",
        "Spotkanie próbne",
        "--date",
        "2025-09-01",
        "--unit",
        "urzad-miasta-krakowa",
        "--programme",
        "rpw-2026",
      ],
      "meetings/2025/2025-09-01-spotkanie-probne.mdx",
    ],
  ])("%s writes a skeleton that the check accepts, once a meeting mentions it", (kind, flags, path) => {
    expect(run("new", [kind, ...flags]).stdout).toContain(`content/${path}`);
    expect(readFileSync(join(content, path), "utf8")).toContain("#");
    cpSync(join(root, "content/meetings"), join(content, "meetings"), { recursive: true });
    const { problems } = JSON.parse(run("check", ["--json"]).stdout) as { problems: { code: string }[] };
    expect(problems.map(({ code }) => code)).toEqual(kind === "organization" ? ["orphan-organization"] : []);
  });

  test("asks for what no flag gives", () => {
    expect(run("new", ["theme"], "Nowy temat\n").stdout).toContain("content/themes/nowy-temat.yaml");
    expect(run("new", ["office"], "Referat ds. Prób\nsection\n").stdout).toContain(
      "content/offices/referat-ds-prob.yaml",
    );
  });

  test("says which parties have a like name", () => {
    expect(run("new", ["organization", "--name", "Fundacja Popatrz Serem"]).stdout).toContain(
      "Fundacja Popatrz Sercem (fundacja-popatrz-sercem)",
    );
  });

  const meeting = (date: string, unit: string, programme: string) => [
    ...["meeting", "--title", "Próba", "--date", date],
    ...["--unit", unit, "--programme", programme],
  ];

  test.each([
    [["office", "--name", "X", "--kind", "zły"], "nie jest żadną z wartości"],
    [["cokolwiek"], "Użycie: npm run new"],
    [["theme", "--name", "Zdrowie psychiczne"], "już jest"],
    [["theme", "--name", "X", "--id", "Zły Id"], "może mieć tylko małe litery"],
    [["theme", "--name", "X", "--date", "2025-01-01"], "nie rozumiem"],
    [["theme", "--name", ""], "brakuje odpowiedzi"],
    [["theme", "--name", "北京"], "podaj identyfikator"],
    [["organization", "--name", "Fundacji Popatrz Sercem"], "już jest: Fundacja Popatrz Sercem"],
    [meeting("../2025", "urzad-miasta-krakowa", "rpw-2026"), "nie jest dniem"],
    [meeting("2025-09-01", "urzad-miasta-krakow", "rpw-2026"), "Najbliżej: urzad-miasta-krakowa"],
    [meeting("2025-09-01", "urzad-miasta-krakowa", "rpw-1999"), "w content/programmes nie ma „rpw-1999”"],
  ])("refuses %j", (args, message) => {
    const { status, stderr } = run("new", args);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(message) as string });
  });
});
