import { apiListPath, schemaPath } from "./addresses-of-data.ts";
import { type Edition, toAbsolute } from "./edition.ts";
import { type KindName, kindNames, kinds, type PublicRecord } from "./kinds.ts";

/** What every file of data says about itself: true on which day, under which terms, described where. */
export function toHeader({ portal, origin }: Edition): DatasetHeader {
  const { asOf, settings } = portal;
  return {
    portal: `${settings.name} · ${settings.city}`,
    source: `${origin}/`,
    asOf,
    licence: settings.dataLicence && {
      name: settings.dataLicence.name,
      url: settings.dataLicence.url ?? null,
    },
  };
}

/** The records of a kind with what the file says about itself. */
export function toDataset(name: KindName, edition: Edition): Dataset {
  const { slug, toRecords } = kinds[name];
  return {
    $schema: toAbsolute(edition, schemaPath(slug)),
    ...toHeader(edition),
    kind: name,
    items: toRecords(edition),
  };
}

/** The whole portal, as one value. */
export function toEverything(edition: Edition): Everything {
  const lists = kindNames.map((name) => [name, kinds[name].toRecords(edition)] as const);
  return {
    ...toHeader(edition),
    api: toAbsolute(edition, apiListPath("index")),
    law: edition.portal.law,
    ...(Object.fromEntries<readonly PublicRecord[]>(lists) as Record<KindName, readonly PublicRecord[]>),
  };
}

export interface DatasetHeader {
  readonly portal: string;
  readonly source: string;
  /** The day to which the data are true. */
  readonly asOf: string;
  /** `null` where the publisher has not given the terms. */
  readonly licence: { readonly name: string; readonly url: string | null } | null;
}

export interface Dataset extends DatasetHeader {
  readonly $schema: string;
  readonly kind: KindName;
  readonly items: readonly PublicRecord[];
}

export interface Everything extends DatasetHeader, Readonly<Record<KindName, readonly PublicRecord[]>> {
  readonly api: string;
  readonly law: string;
}
