import { dataSections } from "../addresses-of-data.ts";
import { formats, listDownloads } from "../downloads.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { kinds } from "../kinds.ts";
import type { LinkedNode } from "./script.ts";

/** The data as a whole, for those who search for data. */
export function toDatasetNode(edition: Edition): LinkedNode {
  const { settings, asOf } = edition.portal;
  const { dataLicence, publisher } = settings;
  const url = toAbsolute(edition, dataSections.data);
  return {
    "@type": "Dataset",
    "@id": `${url}#dane`,
    url,
    name: `${settings.name} · ${settings.city}: dane`,
    description: `${settings.tagline}. Spotkania, propozycje, stanowiska i zapowiedzi miasta w plikach CSV, JSON i XML.`,
    inLanguage: "pl",
    dateModified: asOf,
    isAccessibleForFree: true,
    ...(dataLicence?.url === undefined ? {} : { license: dataLicence.url }),
    ...(publisher.name === null ? {} : { publisher: { "@type": "Organization", name: publisher.name } }),
    distribution: listDownloads().map(({ kind, format, path }) => ({
      "@type": "DataDownload",
      name: `${kinds[kind].label} (${formats[format].label})`,
      encodingFormat: formats[format].mediaType,
      contentUrl: toAbsolute(edition, path),
    })),
  };
}
