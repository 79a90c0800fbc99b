import { apiListPath, dataSections, downloadPath } from "../addresses-of-data.ts";
import type { Edition } from "../edition.ts";
import { kindNames, kinds } from "../kinds.ts";
import { type ArchivedFile, listArchived, toArchive } from "../packages/archive.ts";
import type { Platform, PortalFile } from "./portal-file.ts";

/** The files of data, all of them in one archive, their checksums, and the lists of the API, which are the same files. */
export function* listDownloadFiles(edition: Edition, platform: Platform): Generator<PortalFile> {
  const archived = listArchived(edition, platform);
  for (const file of archived) {
    const lists = kindNames.map((kind) => kinds[kind].slug).filter((slug) => file.name === `${slug}.json`);
    const toBody = once(file.toBody);
    for (const path of [toAddress(file.name), ...lists.map(apiListPath)]) yield { path, toBody };
  }
  const toZip = once(() => toArchive(archived, edition));
  yield { path: downloadPath("wszystko", "zip"), toBody: toZip };
  const toZipSum = (): string => platform.digest(toZip(), "sha256");
  yield { path: downloadPath("sumy", "sha256"), toBody: () => toSums(archived, toZipSum()) };
}

/** Schemas stand beside the data, everything else among them. */
function toAddress(name: string): string {
  return name.includes("/") ? `/${name}` : `${dataSections.data}${name}`;
}

/** The checksums of every file of data as `sha256sum --check` reads them. */
function toSums(archived: readonly ArchivedFile[], zip: string): string {
  const here = archived.filter(({ name }) => !name.includes("/"));
  return [...here.map(({ name, toPacked }) => [name, toPacked().sha256]), ["wszystko.zip", zip]]
    .map(([name, sum]) => `${sum}  ${name}\n`)
    .join("");
}

function once(make: () => Uint8Array): () => Uint8Array {
  let made: Uint8Array | undefined;
  return () => (made ??= make());
}
