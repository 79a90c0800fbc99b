import { apiListPath, dataSections, downloadPath } from "../addresses-of-data.ts";
import type { Edition } from "../edition.ts";
import { kindNames, kinds } from "../kinds.ts";
import { type ArchivedFile, listArchived, toArchive } from "../packages/archive.ts";
import type { Digest, PortalFile } from "./portal-file.ts";

/** The files of data, all of them in one archive, their checksums, and the lists of the API, which are the same files. */
export function* listDownloadFiles(edition: Edition, digest: Digest): Generator<PortalFile> {
  const archived = listArchived(edition);
  for (const { name, toBody } of archived) yield { path: toAddress(name), toBody };
  const bodyOf = new Map(archived.map(({ name, toBody }) => [name, toBody]));
  for (const kind of kindNames) {
    const { slug } = kinds[kind];
    yield { path: apiListPath(slug), toBody: () => bodyOf.get(`${slug}.json`)?.() ?? "" };
  }
  let made: Uint8Array | undefined;
  const toZip = (): Uint8Array => (made ??= toArchive(archived, edition));
  yield { path: downloadPath("wszystko", "zip"), toBody: toZip };
  yield { path: downloadPath("sumy", "sha256"), toBody: () => toSums({ archived, zip: toZip(), digest }) };
}

/** Schemas stand beside the data, everything else among them. */
function toAddress(name: string): string {
  return name.includes("/") ? `/${name}` : `${dataSections.data}${name}`;
}

/** The checksums of every file of data as `sha256sum --check` reads them. */
function toSums({ archived, zip, digest }: Summed): string {
  const here = archived.filter(({ name }) => !name.includes("/"));
  return [...here.map(({ name, toBody }) => ({ name, body: toBody() })), { name: "wszystko.zip", body: zip }]
    .map(({ name, body }) => `${digest(body, "sha256")}  ${name}\n`)
    .join("");
}

interface Summed {
  readonly archived: readonly ArchivedFile[];
  readonly zip: Uint8Array;
  readonly digest: Digest;
}
