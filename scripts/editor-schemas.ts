import { mkdirSync, writeFileSync } from "node:fs";
import { toEditorSchemas } from "../src/entries/editor-schemas.ts";

const folder = new URL("../.vscode/schemas/", import.meta.url);

mkdirSync(folder, { recursive: true });
for (const { name, schema } of toEditorSchemas())
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
