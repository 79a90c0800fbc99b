import { downloadPath } from "./addresses-of-data.ts";
import { toColumns } from "./columns.ts";
import { toDataset, toHeader } from "./dataset.ts";
import type { Edition } from "./edition.ts";
import { toFields } from "./fields.ts";
import { toCsv } from "./formats/csv.ts";
import type { FilePart } from "./formats/file-part.ts";
import { toJsonParts } from "./formats/json.ts";
import { toXml } from "./formats/xml.ts";
import { type KindName, kindNames, kinds } from "./kinds.ts";

/** The formats of a download, in the order in which a page offers them. */
export const formats = {
  csv: { label: "CSV", mediaType: "text/csv", contentType: "text/csv; charset=utf-8; header=present" },
  json: { label: "JSON", mediaType: "application/json", contentType: "application/json" },
  xml: { label: "XML", mediaType: "application/xml", contentType: "application/xml; charset=utf-8" },
} as const;

export type Format = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly Format[];

export interface Download {
  readonly kind: KindName;
  readonly format: Format;
  readonly path: string;
}

/** Every kind in every format. */
export function listDownloads(): readonly Download[] {
  return kindNames.flatMap((kind) =>
    formatNames.map((format) => ({ kind, format, path: downloadPath(kinds[kind].slug, format) })),
  );
}

/** The file itself, in the parts that follow one another in it. */
export function toDownload(
  { kind, format }: Pick<Download, "kind" | "format">,
  edition: Edition,
): Iterable<FilePart> {
  if (format === "json") return toJsonParts(toDataset(kind, edition));
  const { schema, element, toRecords } = kinds[kind];
  const fields = toFields(schema);
  const records = toRecords(edition);
  if (format === "csv") return toCsv(records, toColumns(fields));
  const { asOf, licence, source } = toHeader(edition);
  const attributes = { asOf, source, ...(licence && { licence: licence.url ?? licence.name }) };
  return toXml({ list: kind, element, fields, records, attributes });
}
