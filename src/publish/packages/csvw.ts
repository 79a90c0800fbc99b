import { dataSections, downloadPath } from "../addresses-of-data.ts";
import { type Column, listSeparator, toColumns } from "../columns.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { toFields } from "../fields.ts";
import { kindNames, kinds } from "../kinds.ts";

/** CSV on the Web, W3C recommendation of 17 December 2015: what each column of each CSV file holds. */
export function toCsvw(edition: Edition): Record<string, unknown> {
  const { settings, asOf } = edition.portal;
  return {
    "@context": [
      "http://www.w3.org/ns/csvw",
      { "@language": "pl", "@base": toAbsolute(edition, dataSections.data) },
    ],
    "dc:title": `${settings.name} · ${settings.city}`,
    "dc:modified": { "@value": asOf, "@type": "xsd:date" },
    ...(settings.dataLicence?.url === undefined ? {} : { "dc:license": { "@id": settings.dataLicence.url } }),
    dialect: { encoding: "utf-8", lineTerminators: ["\r\n"], header: true },
    tables: kindNames.map((name) => {
      const { slug, label, schema } = kinds[name];
      return {
        url: downloadPath(slug, "csv").slice(dataSections.data.length),
        "dc:title": label,
        tableSchema: { columns: toColumns(toFields(schema)).map(toColumn), primaryKey: "id" },
      };
    }),
  };
}

function toColumn({ name, description, type, isList, nullable }: Column): Record<string, unknown> {
  return {
    ...{ name, titles: name, "dc:description": description },
    // A list's cells hold the empty text where one of the values is unknown, so they are read as texts.
    datatype: isList ? "string" : datatypes[type],
    ...(isList ? { separator: listSeparator } : {}),
    required: !nullable && !isList,
  };
}

const datatypes = {
  text: "string",
  date: "date",
  address: "anyURI",
  integer: "integer",
  boolean: "boolean",
} as const;
