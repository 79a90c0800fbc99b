import { Validator } from "@seriousme/openapi-schema-validator";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { toPlatform } from "../../scripts/publisher/platform.ts";
import { toApiRecord } from "../../src/publish/api/records.ts";
import { addressedKinds, toOpenApi } from "../../src/publish/api/openapi.ts";
import { toColumns } from "../../src/publish/columns.ts";
import { toFields } from "../../src/publish/fields.ts";
import { kindNames, kinds } from "../../src/publish/kinds.ts";
import type { Piece } from "../../src/publish/files/portal-file.ts";
import { listArchived, toArchive } from "../../src/publish/packages/archive.ts";
import { toCsvw } from "../../src/publish/packages/csvw.ts";
import { toDataPackage } from "../../src/publish/packages/data-package.ts";
import { CONTENT, readEditionOf } from "../builders/edition.ts";

const slugs = ["spotkania", "propozycje", "zapowiedzi", "sprostowania", "organizacje"];
const later = ["wersje", "odczyty", "slownik", "strony", "wycofane", "przekierowania", "portal"];
const allSlugs = [...slugs, "miasto", "tematy", "sfery", "programy", ...later];
const columns = kindNames.map((kind) => toColumns(toFields(kinds[kind].schema)).map(({ name }) => name));

describe.each(["real", "fixture"] as const)("the packages of the %s portal", (name) => {
  const edition = readEditionOf(CONTENT[name]);

  test("are described by an OpenAPI document that a validator takes", async () => {
    const result = await new Validator().validate(toOpenApi(edition));
    expect(result).toEqual({ valid: true });
  });

  test("hold in the archive every file, as it is", () => {
    const files = Object.entries(unzipSync(toArchive(listArchived(edition, toPlatform()), edition)));
    const expected = listArchived(edition, toPlatform()).map(({ name: file, toBody }) => [
      file,
      strFromU8(toBody()),
    ]);
    // A decoder drops the mark at the start of CSV.
    const withMark = (text: string) => (text.startsWith("\uFEFF") ? text.slice(1) : text);
    expect(files.map(([file, bytes]) => [file, withMark(strFromU8(bytes))])).toEqual(
      expected.map(([file = "", body = ""]) => [file, withMark(body)]),
    );
  });

  test("come out the same to the byte of pieces that a former build made as of none", () => {
    const pieces = new Map<string, Piece>();
    const made = [0, 1].map(() => {
      const files = listArchived(edition, toPlatform(pieces));
      const archive = toArchive(files, edition);
      return [...files.map((file) => file.toBody()), archive].map((body) =>
        toPlatform().digest(body, "sha256"),
      );
    });
    expect(made[1]).toEqual(made[0]);
    expect(pieces.size).toBeGreaterThan(0);
  });

  test("come out the same to the byte in any time zone", () => {
    const zone = process.env["TZ"];
    const files = listArchived(edition, toPlatform());
    const archives = ["Europe/Warsaw", "America/New_York", "Pacific/Auckland"].map((other) => {
      process.env["TZ"] = other;
      return Buffer.from(toArchive(files, edition)).toString("base64");
    });
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(new Set(archives).size).toBe(1);
  });

  test("describe every column of every CSV file, in its order", () => {
    const { tables } = toCsvw(edition) as { tables: Table[] };
    expect(tables.map(({ url }) => url)).toEqual(allSlugs.map((slug) => `${slug}.csv`));
    expect(tables.map((table) => table.tableSchema.columns.map((column) => column.name))).toEqual(columns);
    const { resources } = toDataPackage(edition) as { resources: Resource[] };
    expect(resources.map(({ path }) => path)).toEqual(allSlugs.map((slug) => `${slug}.csv`));
    expect(resources.map(({ schema }) => schema.fields.map((field) => field.name))).toEqual(columns);
  });

  test("give in the API each record under its own address, as its list has it", () => {
    const records = addressedKinds.flatMap((kind) =>
      kinds[kind].toRecords(edition).map((record) => ({ record, api: toApiRecord(kind, record, edition) })),
    );
    expect(records.map(({ api }) => api.item)).toEqual(records.map(({ record }) => record));
    expect(new Set(records.map(({ api }) => api.self)).size).toBe(records.length);
    expect(records.filter(({ api }) => !api.self.startsWith("https://postulat.example/api/v1/"))).toEqual([]);
  });
});

test("The API keeps its addresses", () => {
  const { paths } = toOpenApi(readEditionOf(CONTENT.fixture)) as { paths: object };
  const records = ["spotkania", "organizacje", "miasto", "tematy", "sfery", "programy", "slownik", "strony"];
  expect(Object.keys(paths).toSorted()).toEqual(
    [
      "/index.json",
      ...allSlugs.map((slug) => `/${slug}.json`),
      ...records.map((slug) => `/${slug}/{id}.json`),
      "/propozycje/{meeting}/{id}.json",
    ].toSorted(),
  );
});

interface Table {
  url: string;
  tableSchema: { columns: { name: string }[] };
}

interface Resource {
  path: string;
  schema: { fields: { name: string }[] };
}
