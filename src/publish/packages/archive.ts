import { dataSections, schemaPath, xsdPath } from "../addresses-of-data.ts";
import { toEverything } from "../dataset.ts";
import { listDownloads, toDownload } from "../downloads.ts";
import type { Edition } from "../edition.ts";
import type { Platform } from "../files/portal-file.ts";
import { toFields } from "../fields.ts";
import type { FilePart } from "../formats/file-part.ts";
import { toJson, toJsonParts } from "../formats/json.ts";
import { toJsonSchema } from "../formats/json-schema.ts";
import { toXsd } from "../formats/xsd.ts";
import { kindNames, kinds } from "../kinds.ts";
import { toCsvw } from "./csvw.ts";
import { toDataPackage } from "./data-package.ts";
import { createPartsPacker } from "./pack-parts.ts";
import { type Packed, toZip } from "./zip.ts";

/** Files in one archive. The same portal gives the same bytes. */
export function toArchive(files: readonly ArchivedFile[], { portal }: Pick<Edition, "portal">): Uint8Array {
  return toZip(
    files.map(({ name, toPacked }) => ({ name, packed: toPacked() })),
    portal.asOf,
  );
}

/**
 * Every file of data as it stands at its address, by name. What is kept of one that was made is its packed bytes, a
 * tenth of it, so that the archive and the checksums need not make it again.
 */
export function listArchived(edition: Edition, platform: Platform): readonly ArchivedFile[] {
  const packParts = createPartsPacker(platform);
  return listTexts(edition).map(({ name, toParts }) => {
    let kept: PackedFile | undefined;
    const packOnce = (): { readonly body: Uint8Array; readonly file: PackedFile } => {
      const { body, packed } = packParts(toParts());
      kept ??= { ...packed, sha256: platform.digest(body, "sha256") };
      return { body, file: kept };
    };
    return { name, toBody: () => packOnce().body, toPacked: () => kept ?? packOnce().file };
  });
}

function listTexts(edition: Edition): readonly ArchivedText[] {
  return [
    ...listDownloads().map((download) => ({
      name: download.path.slice(dataSections.data.length),
      toParts: () => toDownload(download, edition),
    })),
    ...kindNames.flatMap((kind) => {
      const { slug, element, schema } = kinds[kind];
      return [
        { name: inFolder(schemaPath(slug)), toParts: () => [toJson(toJsonSchema(kind, edition))] },
        {
          name: inFolder(xsdPath(slug)),
          toParts: () => [toXsd({ list: kind, element, fields: toFields(schema) })],
        },
      ];
    }),
    { name: "wszystko.json", toParts: () => toJsonParts(toEverything(edition)) },
    { name: "csv-metadata.json", toParts: () => [toJson(toCsvw(edition))] },
    { name: "datapackage.json", toParts: () => [toJson(toDataPackage(edition))] },
  ];
}

const inFolder = (path: string): string => path.slice(1);

export interface ArchivedFile {
  readonly name: string;
  readonly toBody: () => Uint8Array;
  readonly toPacked: () => PackedFile;
}

interface PackedFile extends Packed {
  readonly sha256: string;
}

interface ArchivedText {
  readonly name: string;
  /** What follows one another in it. */
  readonly toParts: () => Iterable<FilePart>;
}
