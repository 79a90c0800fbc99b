import { z } from "zod";
import { downloadPath, schemaPath } from "../addresses-of-data.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { type KindName, kinds } from "../kinds.ts";

const licenceSchema = z
  .strictObject({ name: z.string(), url: z.string().nullable() })
  .nullable()
  .describe("Warunki ponownego wykorzystania; null, gdy prowadzący ich jeszcze nie podał");

/** The JSON Schema of a kind's JSON file, its records under `$defs`. */
export function toJsonSchema(name: KindName, edition: Edition): Record<string, unknown> {
  const { slug, label, schema } = kinds[name];
  const { $schema, ...record } = z.toJSONSchema(schema);
  const file = z.toJSONSchema(
    z.strictObject({
      $schema: z.url().describe("Adres tego opisu"),
      portal: z.string().describe("Nazwa portalu"),
      source: z.url().describe("Adres portalu"),
      asOf: z.iso.date().describe("Dzień, na który dane są prawdziwe"),
      licence: licenceSchema,
      kind: z.literal(name).describe("Rodzaj danych"),
      items: z.array(z.unknown()).describe("Rekordy"),
    }),
  );
  return {
    $schema,
    $id: toAbsolute(edition, schemaPath(slug)),
    title: label,
    description: `Plik ${downloadPath(slug, "json")}`,
    type: file.type,
    required: file.required,
    additionalProperties: file.additionalProperties,
    properties: {
      ...file.properties,
      items: { type: "array", description: "Rekordy", items: { $ref: "#/$defs/record" } },
    },
    $defs: { record },
  };
}
