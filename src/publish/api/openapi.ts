import { z } from "zod";
import { apiListPath, dataSections } from "../addresses-of-data.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { type Kind, type KindName, kindNames, kinds } from "../kinds.ts";

/** OpenAPI 3.1 of the static API: for each kind a list and a record. */
export function toOpenApi(edition: Edition): Record<string, unknown> {
  const { settings } = edition.portal;
  const { dataLicence, publisher } = settings;
  return {
    openapi: "3.1.1",
    info: {
      title: `${settings.name} · ${settings.city}: dane`,
      version: "1.0.0",
      summary: settings.tagline,
      description:
        "Pliki JSON pod stałymi adresami, tylko do odczytu, bez kluczy i limitów. W wersji 1 pola mogą przybywać, żadne nie zniknie.",
      ...(publisher.email === null ? {} : { contact: { email: publisher.email } }),
      ...(dataLicence && {
        license: {
          name: dataLicence.name,
          ...(dataLicence.url === undefined ? {} : { url: dataLicence.url }),
        },
      }),
    },
    servers: [{ url: toAbsolute(edition, dataSections.api).replace(/\/$/, "") }],
    externalDocs: { url: toAbsolute(edition, dataSections.data), description: "Słownik danych i pliki" },
    tags: [
      { name: indexTag, description: "Co jest w API" },
      ...kindNames.map((name) => ({ name: kinds[name].slug, description: kinds[name].label })),
    ],
    paths: Object.fromEntries([toIndexPath(), ...kindNames.flatMap(toPaths)]),
    components: { schemas: Object.fromEntries(kindNames.map((name) => [name, toRecordSchema(kinds[name])])) },
  };
}

// A proposal's address has two parts: `meeting-id/proposal-id`.
const isNested = (name: KindName): boolean => name === "proposals";

const listedOnly: ReadonlySet<KindName> = new Set([
  ...(["commitments", "corrections", "versions", "readings"] as const),
  ...(["withdrawals", "redirects", "settings"] as const),
]);

/** The kinds whose records have addresses of their own in the API; the others are parts of these, or few. */
export const addressedKinds: readonly KindName[] = kindNames.filter((name) => !listedOnly.has(name));

const indexTag = "index";

const toPath = (slug: string): string => apiListPath(slug).slice(dataSections.api.length - 1);

/** What to read first: the kinds, how many records each has and where they are. */
function toIndexPath(): readonly [string, unknown] {
  const kind = {
    name: { enum: kindNames },
    label: { type: "string" },
    count: { type: "integer" },
    ...Object.fromEntries(
      ["list", "csv", "xml", "schema"].map((name) => [name, { type: "string", format: "uri" }]),
    ),
  };
  const schema = toObject({
    ...headerFields,
    version: { const: 1 },
    description: { type: "string", format: "uri" },
    kinds: { type: "array", items: toObject(kind) },
  });
  return [toPath(indexTag), { get: toOperation("index", indexTag, { summary: "Spis danych", schema }) }];
}

/** What every file says about itself. */
const headerFields = {
  portal: { type: "string", description: "Nazwa portalu i miasto" },
  source: { type: "string", format: "uri", description: "Adres portalu" },
  asOf: { type: "string", format: "date", description: "Dzień, na który dane są prawdziwe" },
  licence: {
    type: ["object", "null"],
    description: "Licencja danych; null, gdy prowadzący jej nie podał",
    required: ["name", "url"],
    properties: { name: { type: "string" }, url: { type: ["string", "null"], format: "uri" } },
  },
};

/** All of whose properties are always there. */
const toObject = (properties: Readonly<Record<string, unknown>>) => ({
  type: "object",
  required: Object.keys(properties),
  properties,
});

function toPaths(name: KindName): readonly (readonly [string, unknown])[] {
  const { slug, label } = kinds[name];
  const list = toPath(slug);
  const record = { $ref: `#/components/schemas/${name}` };
  const listOperation = toOperation(`list-${slug}`, slug, {
    summary: `${label}: wszystkie`,
    schema: toObject({
      $schema: { type: "string", format: "uri", description: "JSON Schema tego pliku" },
      ...headerFields,
      kind: { const: name },
      items: { type: "array", items: record },
    }),
  });
  if (!addressedKinds.includes(name)) return [[list, { get: listOperation }]];
  const parameters = (isNested(name) ? ["meeting", "id"] : ["id"]).map((parameter) => ({
    ...{ name: parameter, in: "path", required: true, schema: { type: "string" } },
    description: parameter === "meeting" ? "Identyfikator spotkania" : "Identyfikator albo numer propozycji",
  }));
  const path = `/${slug}/${parameters.map((parameter) => `{${parameter.name}}`).join("/")}.json`;
  const get = {
    ...toOperation(`get-${slug}`, slug, { summary: `${label}: jeden rekord`, schema: toItemSchema(record) }),
    parameters,
  };
  return [
    [list, { get: listOperation }],
    [path, { get }],
  ];
}

/** A record's file says on which day it is true. */
const toItemSchema = (record: unknown) =>
  toObject({
    ...headerFields,
    self: { type: "string", format: "uri" },
    list: { type: "string", format: "uri" },
    item: record,
  });

function toOperation(operationId: string, tag: string, { summary, schema }: Answer): Record<string, unknown> {
  return {
    ...{ operationId, tags: [tag], summary, security: [] },
    responses: {
      "200": { description: "Dane", content: { "application/json": { schema } } },
      "404": { description: "Nie ma takiego rekordu", content: { "text/html": {} } },
    },
  };
}

function toRecordSchema({ schema, label }: Kind): Record<string, unknown> {
  const { $schema: dialect, ...record } = z.toJSONSchema(schema);
  return { $schema: dialect, title: label, ...record };
}

interface Answer {
  readonly summary: string;
  readonly schema: unknown;
}
