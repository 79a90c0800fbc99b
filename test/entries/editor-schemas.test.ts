import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { readContentFolder } from "../../scripts/content-folder.ts";
import { toEditorSchemas } from "../../src/entries/editor-schemas.ts";
import { readEntry } from "../../src/entries/read-entry.ts";
import { readYaml } from "../../src/entries/yaml-source.ts";

const root = new URL("../../.vscode/", import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const schemas = toEditorSchemas();
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validators = new Map(schemas.map(({ name, schema }) => [name, ajv.compile(written(schema))]));

test.each(schemas)(
  "the schema of $name lies there as it is made; if not: npm run schemas",
  ({ name, schema }) => {
    expect(readJson(`schemas/${name}.schema.json`)).toEqual(written(schema));
  },
);

test("every file of data finds its schema when the folder is opened", () => {
  const settings = readJson("settings.json") as Record<string, unknown>;
  const data = schemas.filter(({ glob }) => glob.endsWith(".yaml"));
  expect(settings["yaml.schemas"]).toEqual(
    Object.fromEntries(data.map(({ name, glob }) => [`./.vscode/schemas/${name}.schema.json`, glob])),
  );
  expect(readJson("extensions.json")).toMatchObject({
    recommendations: expect.arrayContaining(["redhat.vscode-yaml"]) as string[],
  });
});

describe.each(["content", "test/fixtures/portal/content"])(
  "every file of %s is right to its schema",
  (folder) => {
    const entries = readContentFolder(folder).flatMap((file) => readEntry(file) ?? []);

    test.each(entries)("$file", ({ name, yaml }) => {
      const validate = validators.get(name);
      expect(validate?.(yaml?.data ?? {}), JSON.stringify(validate?.errors)).toBe(true);
    });
  },
);

test("the editors' synonyms are right to their schema", () => {
  const text = readFileSync(new URL("../content/synonyms.yaml", root), "utf8");
  const validate = validators.get("synonyms");
  expect(validate?.(readYaml("synonyms.yaml", text).data), JSON.stringify(validate?.errors)).toBe(true);
});

test.each([
  ["synonyms", { same: [["dotacja"]] }],
  ["synonyms", { broader: { transport: "tramwaj" } }],
  ["synonyms", { skroty: {} }],
  ["organizations", { name: "A", alias: "B" }],
  ["organizations", { aliases: [] }],
  ["offices", { name: "A", kind: "wydział" }],
  ["pages", { title: "A" }],
] as const)("what is wrong is wrong to the schema: %s %j", (name, data) => {
  expect(validators.get(name)?.(data)).toBe(false);
});

test("every field of an organisation is explained", () => {
  const schema = written(schemas.find(({ name }) => name === "organizations")?.schema ?? {});
  const fields = Object.values(schema["properties"] as Record<string, { description?: string }>);
  expect(fields.filter(({ description }) => description === undefined)).toEqual([]);
});

function written(schema: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(schema)) as Record<string, unknown>;
}
