import { apiListPath, apiRecordPath, downloadPath, schemaPath } from "../addresses-of-data.ts";
import { type DatasetHeader, toHeader } from "../dataset.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { type KindName, kindNames, kinds, type PublicRecord } from "../kinds.ts";

/** A record by itself, as the list holds it, with the day to which it is true. */
export function toApiRecord(name: KindName, record: PublicRecord, edition: Edition): ApiRecord {
  const { slug } = kinds[name];
  return {
    ...toHeader(edition),
    self: toAbsolute(edition, apiRecordPath(slug, record.id)),
    list: toAbsolute(edition, apiListPath(slug)),
    item: record,
  };
}

/** What the API has: the first thing to read. */
export function toApiIndex(edition: Edition): Record<string, unknown> {
  return {
    ...toHeader(edition),
    version: 1,
    description: toAbsolute(edition, apiListPath("openapi")),
    kinds: kindNames.map((name) => {
      const { slug, label, toRecords } = kinds[name];
      return {
        ...{ name, label, count: toRecords(edition).length },
        list: toAbsolute(edition, apiListPath(slug)),
        csv: toAbsolute(edition, downloadPath(slug, "csv")),
        xml: toAbsolute(edition, downloadPath(slug, "xml")),
        schema: toAbsolute(edition, schemaPath(slug)),
      };
    }),
  };
}

interface ApiRecord extends DatasetHeader {
  readonly self: string;
  readonly list: string;
  readonly item: PublicRecord;
}
