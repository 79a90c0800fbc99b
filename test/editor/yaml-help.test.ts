import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findServer, type LanguageServer, startLanguageServer } from "./language-server.ts";
import { openDocument } from "./open-document.ts";

const root = join(import.meta.dirname, "../..");
const settings = JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8")) as object;
let server: LanguageServer;

beforeAll(async () => {
  const schemas = "yaml.schemas" in settings ? settings["yaml.schemas"] : {};
  // Schemas of strangers' files are fetched from the network, and ours are none of them.
  const yaml = { schemas, schemaStore: { enable: false }, validate: true, hover: true, completion: true };
  const program = findServer(
    ...["@astrojs/check", "@astrojs/language-server", "volar-service-yaml"],
    "yaml-language-server/bin/yaml-language-server",
  );
  server = await startLanguageServer({ program, root, options: {}, settings: { yaml } });
});

afterAll(() => {
  server.stop();
});

test("fields of a file of data are offered with their explanations", async () => {
  const document = open("content/organizations/nowa.yaml", "name: Nowa\n‸");
  // The server asks for the settings some time after it was started.
  await expect
    .poll(async () => (await document.complete()).get("krs"))
    .toBe('Numer w KRS w cudzysłowie, np. "0000123456"');
});

test("a field is explained where the mouse rests on it", async () => {
  const document = open("content/organizations/inna.yaml", "na‸me: Inna\n");
  expect(await document.explain()).toContain("Pełna nazwa organizacji, tak jak sama się zapisuje");
});

test("a field that there is not is underlined", async () => {
  expect(
    await open("content/offices/nowy.yaml", "name: Nowy\nkind: department\nszef: 1\n").hearJudgement(),
  ).toEqual(["3:1 Property szef is not allowed."]);
});

test("in sound files nothing is underlined", async () => {
  const files = globSync("content/**/*.yaml", { cwd: root });
  const judged = files.map(async (path) => ({
    path,
    findings: await open(path, readFileSync(join(root, path), "utf8")).hearJudgement(),
  }));
  expect(await Promise.all(judged)).toEqual(files.map((path) => ({ path, findings: [] })));
});

function open(path: string, text: string) {
  return openDocument(server, { path: join(root, path), language: "yaml", text });
}
