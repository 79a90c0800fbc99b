import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepHeaderHelp, writeHeaderHelp } from "../../scripts/editor/header-help.ts";
import { findServer, type LanguageServer, startLanguageServer } from "./language-server.ts";
import { openDocument } from "./open-document.ts";

const project = join(import.meta.dirname, "../..");
const typescript = dirname(createRequire(import.meta.url).resolve("typescript"));
const read = (path: string): string => readFileSync(join(project, path), "utf8");
const settings = JSON.parse(read(".vscode/settings.json")) as Record<string, unknown>;

const root = mkdtempSync(join(tmpdir(), "postulat-edytor-"));
const meeting = "content/meetings/2027/2027-03-01-Żłobki i przedszkola.mdx";
let server: LanguageServer;

beforeAll(async () => {
  cpSync(join(project, "test/fixtures/portal/content"), join(root, "content"), { recursive: true });
  cpSync(join(project, "content"), join(root, "content"), { recursive: true });
  write(meeting, "");
  writeHeaderHelp(root);
  const options = {
    typescript: { tsdk: typescript },
    contentIntellisense: settings["astro.content-intellisense"],
  };
  const program = findServer("@astrojs/check", "@astrojs/language-server/bin/nodeServer.js");
  server = await startLanguageServer({ program, root, options, settings: {} });
});

afterAll(() => {
  server.stop();
  rmSync(root, { recursive: true });
});

test("the extension that helps in headers is recommended and told to help", () => {
  expect(JSON.parse(read(".vscode/extensions.json"))).toMatchObject({
    recommendations: expect.arrayContaining(["astro-build.astro-vscode", "unifiedjs.vscode-mdx"]) as string[],
  });
  expect(settings["astro.content-intellisense"]).toBe(true);
});

test("what it reads is written when the project is installed, and as long as the folder is open", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const { tasks } = JSON.parse(read(".vscode/tasks.json")) as { tasks: readonly object[] };
  expect(tasks).toMatchObject([
    { type: "npm", script: "editor-help", isBackground: true, runOptions: { runOn: "folderOpen" } },
  ]);
  expect(scripts["editor-help"]).toBe("node scripts/editor-help.ts --watch");
  // An installation succeeds without it.
  expect(scripts["prepare"]).toBe("node scripts/editor-help.ts || exit 0");
});

test("fields of a meeting are offered with their explanations", async () => {
  const offered = await open(meeting, "---\ntitle: Żłobki\n‸\n---\n\nTreść.\n").complete();
  expect(offered.get("state")).toBe("Stan: planned (planowane), held (odbyło się), cancelled (odwołane)");
  expect(offered.get("unit")).toBe("Jednostka miejska, która prowadzi spotkanie");
  expect(offered.has("title")).toBe(false);
});

test("fields of a proposal and of its position too", async () => {
  const proposal = '---\nproposals:\n  - id: "1"\n    ‸\n---\n';
  const response = '---\nproposals:\n  - id: "1"\n    response:\n      stance: ‸\n---\n';
  const offered = await open(meeting, proposal).complete();
  expect(offered.get("text")).toBe("Treść propozycji, słowo w słowo");
  expect([...(await open(meeting, response).complete()).keys()]).toContain("under-analysis");
});

test("fields of a page are offered with their explanations", async () => {
  const offered = await open("content/pages/prywatnosc.mdx", "---\ntitle: Prywatność\n‸\n---\n").complete();
  expect(offered.get("description")).toBe("Jedno zdanie o stronie, dla wyszukiwarek");
});

test.each([
  [meeting, "sta‸te: held", "Stan: planned (planowane), held (odbyło się), cancelled (odwołane)"],
  ["content/pages/prywatnosc.mdx", "ti‸tle: Prywatność", "Tytuł strony"],
])("a field of %s is explained where the mouse rests on it", async (path, field, explanation) => {
  expect(await open(path, `---\n${field}\n---\n`).explain()).toContain(explanation);
});

test("a field that there is not is underlined", async () => {
  const text = "---\ntitle: Prywatność\ndescription: O danych\nautor: Jan\n---\n";
  expect(await open("content/pages/prywatnosc.mdx", text).judge()).toEqual([
    "4:1 Property autor is not allowed.",
  ]);
});

test("in sound files nothing is underlined", async () => {
  const files = globSync("content/{meetings,pages}/**/*.mdx", { cwd: root }).filter(
    (path) => path !== meeting,
  );
  expect(files.length).toBeGreaterThan(10);
  for (const path of files)
    expect(await open(path, readFileSync(join(root, path), "utf8")).judge(), path).toEqual([]);
});

test("a new file is helped as soon as it is listed", async () => {
  const path = "content/meetings/2028/2028-01-15-zieleń.mdx";
  const text = "---\n‸\n---\n";
  expect(await open(path, text).complete()).toEqual(new Map());
  write(path, "");
  writeHeaderHelp(root);
  const uri = pathToFileURL(join(root, ".astro/collections/collections.json")).href;
  server.tell("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
  const fields = async () => [...(await open(path, text).complete()).keys()];
  await expect.poll(fields, { timeout: 20_000 }).toContain("title");
});

test("a file that comes is listed while the content is watched, and one that goes no longer", async () => {
  const stop = keepHeaderHelp(root);
  const path = "content/pages/nowa.mdx";
  write(path, "");
  await expect.poll(listedNames).toContain("nowa.mdx");
  rmSync(join(root, path));
  await expect.poll(listedNames).not.toContain("nowa.mdx");
  stop();
});

test("what is written is the same the second time, so that no editor starts anew for nothing", () => {
  const files = globSync(".astro/collections/*", { cwd: root }).map((path) => join(root, path));
  const times = (): readonly number[] => files.map((path) => statSync(path).mtimeMs);
  const before = times();
  writeHeaderHelp(root);
  expect(times()).toEqual(before);
  expect(files).toHaveLength(3);
});

test.each([
  ["is no content", (folder: string) => rmSync(folder, { recursive: true })],
  ["nothing can be written", (folder: string) => writeFileSync(join(folder, ".astro"), "")],
])("where there %s nothing stops", (_case, change) => {
  const folder = mkdtempSync(join(tmpdir(), "postulat-edytor-"));
  change(folder);
  expect(() => keepHeaderHelp(folder)()).not.toThrow();
  rmSync(folder, { recursive: true });
});

function listedNames(): readonly string[] {
  const text = readFileSync(join(root, ".astro/collections/collections.json"), "utf8");
  return Object.keys((JSON.parse(text) as { entries: object }).entries).map((key) => basename(key));
}

function open(path: string, text: string) {
  return openDocument(server, { path: join(root, path), language: "mdx", text });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
