import { dataSections, downloadPath } from "../addresses-of-data.ts";
import { type Column, toColumns } from "../columns.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { toFields } from "../fields.ts";
import { kindNames, kinds } from "../kinds.ts";

/** Frictionless Data Package 1.0 of the CSV files. */
export function toDataPackage(edition: Edition): Record<string, unknown> {
  const { settings, asOf } = edition.portal;
  const { dataLicence } = settings;
  return {
    name: "postulat",
    profile: "tabular-data-package",
    title: `${settings.name} · ${settings.city}`,
    description: settings.tagline,
    homepage: toAbsolute(edition, dataSections.data),
    version: asOf,
    created: `${asOf}T00:00:00Z`,
    ...(dataLicence && {
      licenses: [
        dataLicence.url === undefined
          ? { name: "other", title: dataLicence.name }
          : { title: dataLicence.name, path: dataLicence.url },
      ],
    }),
    resources: kindNames.map((name) => {
      const { slug, label, schema } = kinds[name];
      return {
        ...{ name: slug, title: label, path: downloadPath(slug, "csv").slice(dataSections.data.length) },
        ...{ profile: "tabular-data-resource", format: "csv", mediatype: "text/csv", encoding: "utf-8" },
        schema: {
          fields: toColumns(toFields(schema)).map(toPackageField),
          missingValues: [""],
          primaryKey: "id",
        },
      };
    }),
  };
}

function toPackageField(column: Column): Record<string, unknown> {
  const { name, description, type, isList } = column;
  const constraints = toConstraints(column);
  if (isList) return { name, description, type: "string", ...constraints };
  if (type === "address") return { name, description, type: "string", format: "uri", ...constraints };
  return { name, description, type: type === "text" ? "string" : type, ...constraints };
}

/** What a cell may hold; of a cell of several values nothing is said. */
function toConstraints({ choices, isList, nullable }: Column): Record<string, unknown> {
  const stated = {
    ...(nullable ? {} : { required: true }),
    ...(choices.length === 0 ? {} : { enum: choices }),
  };
  return isList || Object.keys(stated).length === 0 ? {} : { constraints: stated };
}
