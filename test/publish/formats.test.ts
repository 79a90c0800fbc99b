import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { parse } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { toCell, toColumns } from "../../src/publish/columns.ts";
import { toWholeDownload } from "../builders/whole-download.ts";
import { type Field, toFields } from "../../src/publish/fields.ts";
import { guardFormula, toCsv } from "../../src/publish/formats/csv.ts";
import { toTextOf } from "../../src/publish/formats/file-part.ts";
import { toJsonSchema } from "../../src/publish/formats/json-schema.ts";
import { toXsd } from "../../src/publish/formats/xsd.ts";
import { type KindName, kindNames, kinds } from "../../src/publish/kinds.ts";
import { CONTENT, readEditionOf } from "../builders/edition.ts";

const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;
const editions = { real: readEditionOf(CONTENT.real), fixture: readEditionOf(CONTENT.fixture) };
const cases = kindNames.flatMap((kind) => (["real", "fixture"] as const).map((name) => ({ kind, name })));

test.each(["raz\ndwa", "raz\n\ndwa", "raz\rdwa", "raz\r\ndwa"])(
  "a cell that breaks its line begins no row: %j",
  (cell) => {
    const columns = toColumns(toFields(kinds.themes.schema)).slice(0, 2);
    const file = Array.from(toCsv([{ id: "a", name: cell }], columns), toTextOf).join("");
    expect(file).toBe(`\ufeffid,name\r\na,"${cell}"\r\n`);
  },
);

describe.each(cases)("$kind of the $name portal", ({ kind, name }) => {
  const edition = editions[name];
  const fields = toFields(kinds[kind].schema);
  const records = plain(kinds[kind].toRecords(edition));

  test("are the same records in JSON, which its schema allows", () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, formats: fullFormats });
    const data = JSON.parse(toWholeDownload({ kind, format: "json" }, edition)) as { items: unknown };
    const validate = ajv.compile(toJsonSchema(kind, edition));
    expect(validate(data) ? [] : validate.errors).toEqual([]);
    expect(data.items).toEqual(records);
  });

  test("are the same rows in CSV as another library reads it", () => {
    const columns = toColumns(fields);
    const rows: unknown = parse(toWholeDownload({ kind, format: "csv" }, edition), { bom: true });
    const cells = records.map((record) => columns.map((column) => guardFormula(toCell(record, column))));
    expect(rows).toEqual([columns.map((column) => column.name), ...cells]);
  });

  test("are the same values in XML as another library reads it", () => {
    const xml = toWholeDownload({ kind, format: "xml" }, edition);
    expect(readXml(xml, kind, fields)).toEqual(records);
  });

  test.skipIf(!hasXmllint)("keep to their XML Schema", () => {
    const folder = mkdtempSync(join(tmpdir(), "postulat-xsd-"));
    const { element } = kinds[kind];
    writeFileSync(join(folder, "a.xml"), toWholeDownload({ kind, format: "xml" }, edition));
    writeFileSync(join(folder, "a.xsd"), toXsd({ list: kind, element, fields }));
    const { stderr } = spawnSync("xmllint", ["--noout", "--schema", "a.xsd", "a.xml"], {
      cwd: folder,
      encoding: "utf8",
    });
    rmSync(folder, { recursive: true });
    expect(stderr.trim()).toBe("a.xml validates");
  });
});

test.each([
  ["=SUM(A1)", "'=SUM(A1)"],
  ["+48 12", "'+48 12"],
  ["-1", "'-1"],
  ["@nazwa", "'@nazwa"],
  ["\t=1", "'\t=1"],
  ["\rx", "'\rx"],
  [" =1", "' =1"],
  ["\u00a0=1", "'\u00a0=1"],
  ["＝1", "'＝1"],
  ["1 = 1", "1 = 1"],
  ["5b", "5b"],
  ["", ""],
])("a cell %j goes into CSV as %j", (cell, guarded) => {
  expect(guardFormula(cell)).toBe(guarded);
});

function plain(records: unknown): Record<string, unknown>[] {
  return JSON.parse(JSON.stringify(records)) as Record<string, unknown>[];
}

function readXml(xml: string, kind: KindName, fields: readonly Field[]): unknown {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => name === kinds[kind].element || name === "item",
    processEntities: { enabled: true },
  });
  const root = (parser.parse(xml) as Record<string, Record<string, unknown>>)[kind];
  const list = (root?.[kinds[kind].element] ?? []) as unknown[];
  return list.map((record) => readObject(record, fields));
}

function readObject(value: unknown, fields: readonly Field[]): unknown {
  return Object.fromEntries(
    fields.map((field) => [field.name, readValue((value as Record<string, unknown>)[field.name], field)]),
  );
}

function readValue(value: unknown, field: Field): unknown {
  if (isNil(value)) return null;
  if (field.type === "object") return readObject(value, field.fields);
  if (field.type === "list") {
    const items = (value as { item?: unknown[] }).item ?? [];
    return items.map((item) => readValue(item, field.item));
  }
  if (field.type === "integer") return Number(value);
  return field.type === "boolean" ? value === "true" : value;
}

function isNil(value: unknown): boolean {
  return typeof value === "object" && value !== null && "@_xsi:nil" in value;
}
