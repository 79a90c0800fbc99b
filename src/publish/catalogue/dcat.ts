import { dataSections, downloadPath, schemaPath } from "../addresses-of-data.ts";
import { type Format, formatNames, formats } from "../downloads.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { type KindName, kindNames, kinds } from "../kinds.ts";
import { address, date, literal, type Resource } from "./resource.ts";

const authority = "http://publications.europa.eu/resource/authority";

/** DCAT-AP 3: the catalogue, a dataset for each kind, a distribution for each of its formats. */
export function toCatalogue(edition: Edition): readonly Resource[] {
  const { settings } = edition.portal;
  const datasets = kindNames.map((name) => toDataset(name, edition));
  const catalogue = {
    id: toAbsolute(edition, `${dataSections.data}#katalog`),
    type: "dcat:Catalog",
    properties: [
      ["dcterms:title", literal(`${settings.name} · ${settings.city}`)],
      ["dcterms:description", literal(settings.tagline)],
      ["dcterms:language", address(`${authority}/language/POL`)],
      ["dcterms:modified", date(edition.portal.asOf)],
      ["foaf:homepage", address(toAbsolute(edition, "/"))],
      ...publishedBy(edition),
      ...licensed(edition),
      ...datasets.map(({ id }) => ["dcat:dataset", address(id)] as const),
    ],
  } satisfies Resource;
  const distributions = kindNames.flatMap((name) =>
    formatNames.map((format) => toDistribution(name, format, edition)),
  );
  return [catalogue, ...toPublisher(edition), ...datasets, ...distributions];
}

function toDataset(name: KindName, edition: Edition): Resource {
  const { slug, label, schema } = kinds[name];
  return {
    id: datasetId(slug, edition),
    type: "dcat:Dataset",
    properties: [
      ["dcterms:title", literal(label)],
      ["dcterms:description", literal(`${schema.description ?? label}. ${edition.portal.settings.tagline}.`)],
      ["dcterms:identifier", { value: slug }],
      ["dcterms:language", address(`${authority}/language/POL`)],
      ["dcterms:accrualPeriodicity", address(`${authority}/frequency/IRREG`)],
      ["dcterms:modified", date(edition.portal.asOf)],
      ["dcat:theme", address(`${authority}/data-theme/GOVE`)],
      ["dcat:theme", address(`${authority}/data-theme/SOCI`)],
      ["dcat:landingPage", address(toAbsolute(edition, dataSections.data))],
      ...publishedBy(edition),
      ...formatNames.map(
        (format) => ["dcat:distribution", address(distributionId(slug, format, edition))] as const,
      ),
    ],
  };
}

function toDistribution(name: KindName, format: Format, edition: Edition): Resource {
  const { slug, label } = kinds[name];
  const file = address(toAbsolute(edition, downloadPath(slug, format)));
  return {
    id: distributionId(slug, format, edition),
    type: "dcat:Distribution",
    properties: [
      ["dcterms:title", literal(`${label} (${formats[format].label})`)],
      ["dcat:accessURL", file],
      ["dcat:downloadURL", file],
      ["dcterms:format", address(`${authority}/file-type/${formats[format].label}`)],
      ["dcat:mediaType", address(`http://www.iana.org/assignments/media-types/${formats[format].mediaType}`)],
      ["dcterms:modified", date(edition.portal.asOf)],
      ...(format === "json"
        ? [["dcterms:conformsTo", address(toAbsolute(edition, schemaPath(slug)))] as const]
        : []),
      ...licensed(edition),
    ],
  };
}

function toPublisher(edition: Edition): readonly Resource[] {
  const { name, website, email } = edition.portal.settings.publisher;
  if (name === null) return [];
  const properties: Resource["properties"] = [
    ["foaf:name", literal(name)],
    ...(website === null ? [] : [["foaf:homepage", address(website)] as const]),
    ...(email === null ? [] : [["foaf:mbox", address(`mailto:${email}`)] as const]),
  ];
  return [{ id: publisherId(edition), type: "foaf:Agent", properties }];
}

// What the publisher has not said is left out, not made up.
function publishedBy(edition: Edition): Resource["properties"] {
  const { name } = edition.portal.settings.publisher;
  return name === null ? [] : [["dcterms:publisher", address(publisherId(edition))]];
}

function licensed({ portal }: Edition): Resource["properties"] {
  const url = portal.settings.dataLicence?.url;
  return url === undefined ? [] : [["dcterms:license", address(url)]];
}

const publisherId = (edition: Edition): string => toAbsolute(edition, "/#prowadzacy");
const datasetId = (slug: string, edition: Edition): string =>
  toAbsolute(edition, `${dataSections.data}#${slug}`);
const distributionId = (slug: string, format: Format, edition: Edition): string =>
  toAbsolute(edition, `${dataSections.data}#${slug}-${format}`);
