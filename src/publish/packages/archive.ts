import { strToU8, Zip } from "fflate";
import { dataSections, schemaPath, xsdPath } from "../addresses-of-data.ts";
import { toEverything } from "../dataset.ts";
import { listDownloads, toDownload } from "../downloads.ts";
import type { Edition } from "../edition.ts";
import type { Platform } from "../files/portal-file.ts";
import { toFields } from "../fields.ts";
import { toJson } from "../formats/json.ts";
import { toJsonSchema } from "../formats/json-schema.ts";
import { toXsd } from "../formats/xsd.ts";
import { kindNames, kinds } from "../kinds.ts";
import { toCsvw } from "./csvw.ts";
import { toDataPackage } from "./data-package.ts";

/** Files in one archive. The same portal gives the same bytes. */
export function toArchive(files: readonly ArchivedFile[], { portal }: Pick<Edition, "portal">): Uint8Array {
  const mtime = toLocalNoon(portal.asOf);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const { name, toPacked } of files) {
    const { deflated, size, crc } = toPacked();
    const file: ArchiveEntry = { filename: name, size, crc, compression: deflate, mtime };
    zip.add(file);
    file.ondata?.(null, deflated, true);
  }
  zip.end();
  return concatenate(chunks);
}

/**
 * Every file of data as it stands at its address, by name. What is kept of one that was made is its packed bytes, a
 * tenth of it, so that the archive and the checksums need not make it again.
 */
export function listArchived(edition: Edition, platform: Platform): readonly ArchivedFile[] {
  return listTexts(edition).map(({ name, toText }) => {
    let packed: PackedFile | undefined;
    const toBody = (): Uint8Array => {
      const body = strToU8(toText());
      packed ??= pack(body, platform);
      return body;
    };
    return { name, toBody, toPacked: () => packed ?? pack(toBody(), platform) };
  });
}

function listTexts(edition: Edition): readonly ArchivedText[] {
  return [
    ...listDownloads().map((download) => ({
      name: download.path.slice(dataSections.data.length),
      toText: () => toDownload(download, edition),
    })),
    ...kindNames.flatMap((kind) => {
      const { slug, element, schema } = kinds[kind];
      return [
        { name: inFolder(schemaPath(slug)), toText: () => toJson(toJsonSchema(kind, edition)) },
        {
          name: inFolder(xsdPath(slug)),
          toText: () => toXsd({ list: kind, element, fields: toFields(schema) }),
        },
      ];
    }),
    { name: "wszystko.json", toText: () => toJson(toEverything(edition)) },
    { name: "csv-metadata.json", toText: () => toJson(toCsvw(edition)) },
    { name: "datapackage.json", toText: () => toJson(toDataPackage(edition)) },
  ];
}

function pack(body: Uint8Array, { deflate, crc32, digest }: Platform): PackedFile {
  return { deflated: deflate(body), size: body.length, crc: crc32(body), sha256: digest(body, "sha256") };
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  chunks.reduce((offset, chunk) => {
    whole.set(chunk, offset);
    return offset + chunk.length;
  }, 0);
  return whole;
}

const inFolder = (path: string): string => path.slice(1);

// An archive holds local time without a zone, and fflate reads it off the machine's: the same digits everywhere.
function toLocalNoon(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}

// The number of the method in the format of archives.
const deflate = 8;

export interface ArchivedFile {
  readonly name: string;
  readonly toBody: () => Uint8Array;
  readonly toPacked: () => PackedFile;
}

interface PackedFile {
  readonly deflated: Uint8Array<ArrayBuffer>;
  /** Of the file itself. */
  readonly size: number;
  readonly crc: number;
  readonly sha256: string;
}

interface ArchivedText {
  readonly name: string;
  readonly toText: () => string;
}

type ArchiveEntry = Parameters<Zip["add"]>[0] & { mtime: Date };
