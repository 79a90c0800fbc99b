import { sections } from "../../domain/addresses.ts";
import { downloadPath } from "../addresses-of-data.ts";
import { toCatalogue } from "../catalogue/dcat.ts";
import { toHarvesterXml } from "../catalogue/harvester.ts";
import { toJsonLd } from "../catalogue/json-ld.ts";
import { toTurtle } from "../catalogue/turtle.ts";
import type { Edition } from "../edition.ts";
import { toStatisticsFiles } from "../statistics.ts";
import type { Platform, PortalFile } from "./portal-file.ts";

/** What catalogues of data take in. */
export function* listCatalogueFiles(
  edition: Edition,
  { digest }: Pick<Platform, "digest">,
): Generator<PortalFile> {
  const harvested = (): string => toHarvesterXml(edition);
  yield { path: downloadPath("katalog", "jsonld"), toBody: () => toJsonLd(toCatalogue(edition)) };
  yield { path: downloadPath("katalog", "ttl"), toBody: () => toTurtle(toCatalogue(edition)) };
  yield { path: downloadPath("dane-gov-pl", "xml"), toBody: harvested };
  yield { path: downloadPath("dane-gov-pl", "md5"), toBody: () => digest(harvested(), "md5") };
  for (const { name, body } of toStatisticsFiles(edition.portal)) {
    yield { path: `${sections.statistics}${name}.csv`, toBody: () => body };
  }
}
