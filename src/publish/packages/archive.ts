import { strToU8, zipSync } from "fflate";
import { dataSections, schemaPath, xsdPath } from "../addresses-of-data.ts";
import { toEverything } from "../dataset.ts";
import { listDownloads, toDownload } from "../downloads.ts";
import type { Edition } from "../edition.ts";
import { toFields } from "../fields.ts";
import { toJson } from "../formats/json.ts";
import { toJsonSchema } from "../formats/json-schema.ts";
import { toXsd } from "../formats/xsd.ts";
import { kindNames, kinds } from "../kinds.ts";
import { toCsvw } from "./csvw.ts";
import { toDataPackage } from "./data-package.ts";

/** Files in one archive. The same portal gives the same bytes. */
export function toArchive(files: readonly ArchivedFile[], { portal }: Pick<Edition, "portal">): Uint8Array {
  const bodies = files.map(({ name, toBody }) => [name, toBody()] as const);
  return zipSync(Object.fromEntries(bodies), { level: 6, mtime: toLocalNoon(portal.asOf) });
}

/** Every file of data as it stands at its address, by name; each is made when it is asked for, and once. */
export function listArchived(edition: Edition): readonly ArchivedFile[] {
  return [
    ...listDownloads().map((download) => ({
      name: download.path.slice(dataSections.data.length),
      toBody: once(() => toDownload(download, edition)),
    })),
    ...kindNames.flatMap((kind) => {
      const { slug, element, schema } = kinds[kind];
      return [
        { name: inFolder(schemaPath(slug)), toBody: once(() => toJson(toJsonSchema(kind, edition))) },
        {
          name: inFolder(xsdPath(slug)),
          toBody: once(() => toXsd({ list: kind, element, fields: toFields(schema) })),
        },
      ];
    }),
    { name: "wszystko.json", toBody: once(() => toJson(toEverything(edition))) },
    { name: "csv-metadata.json", toBody: once(() => toJson(toCsvw(edition))) },
    { name: "datapackage.json", toBody: once(() => toJson(toDataPackage(edition))) },
  ];
}

/** Kept as bytes, which take half the memory of a text with Polish letters. */
function once(make: () => string): () => Uint8Array {
  let made: Uint8Array | undefined;
  return () => (made ??= strToU8(make()));
}

const inFolder = (path: string): string => path.slice(1);

// An archive holds local time without a zone, and fflate reads it off the machine's: the same digits everywhere.
function toLocalNoon(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}

export interface ArchivedFile {
  readonly name: string;
  readonly toBody: () => Uint8Array;
}
