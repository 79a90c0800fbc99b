import { apiListPath, apiRecordPath } from "../addresses-of-data.ts";
import { addressedKinds, toOpenApi } from "../api/openapi.ts";
import { toApiIndex, toApiRecord } from "../api/records.ts";
import type { Edition } from "../edition.ts";
import { toJson } from "../formats/json.ts";
import { kinds } from "../kinds.ts";
import type { PortalFile } from "./portal-file.ts";

/** The API's index and description and a file for every record; its lists are the downloads. */
export function* listApiFiles(edition: Edition): Generator<PortalFile> {
  yield { path: apiListPath("index"), toBody: () => toJson(toApiIndex(edition)) };
  yield { path: apiListPath("openapi"), toBody: () => toJson(toOpenApi(edition)) };
  for (const kind of addressedKinds) {
    const { slug, toRecords } = kinds[kind];
    for (const record of toRecords(edition))
      yield {
        path: apiRecordPath(slug, record.id),
        toBody: () => toJson(toApiRecord(kind, record, edition)),
      };
  }
}
