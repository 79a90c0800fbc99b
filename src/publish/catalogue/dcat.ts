import { apiListPath, dataSections, downloadPath, schemaPath } from "../addresses-of-data.ts";
import { formatNames, formats } from "../downloads.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { type KindName, kindNames, kinds } from "../kinds.ts";
import { aboutPlace, askedOf, publishedBy, toAgents } from "./agents.ts";
import { toPeriods, timeOf } from "./periods.ts";
import { address, date, literal, type Resource } from "./resource.ts";

const authority = "http://publications.europa.eu/resource/authority";

/** What the data are about, in a few words. */
export const keywords = ["organizacje pozarządowe", "konsultacje", "program współpracy"] as const;

/** DCAT-AP 3: the catalogue, a dataset for each kind and one of them all, a distribution for each file, the API. */
export function toCatalogue(edition: Edition): readonly Resource[] {
  const { settings, asOf } = edition.portal;
  const { published } = settings.accessibility;
  const datasets = [...kindNames.map((name) => toKindDataset(name, edition)), toWholeDataset(edition)];
  const service = toService(datasets, edition);
  const catalogue: Resource = {
    id: toAbsolute(edition, `${dataSections.data}#katalog`),
    type: "dcat:Catalog",
    properties: [
      ["dcterms:title", literal(`${settings.name} · ${settings.city}`)],
      ["dcterms:description", literal(settings.tagline)],
      ["dcterms:language", address(`${authority}/language/POL`)],
      ...(published === null ? [] : [["dcterms:issued", date(published)] as const]),
      ["dcterms:modified", date(asOf)],
      ["foaf:homepage", address(toAbsolute(edition, "/"))],
      ...aboutPlace(edition),
      ...publishedBy(edition),
      ...askedOf(edition),
      ...licensed(edition),
      ...datasets.map(({ id }) => ["dcat:dataset", address(id)] as const),
      ["dcat:service", address(service.id)],
    ],
  };
  const distributions = [...kindNames.flatMap(listKindFiles), ...wholeFiles].map((file) =>
    toDistribution(file, edition),
  );
  return [catalogue, ...toAgents(edition), ...toPeriods(edition), ...datasets, ...distributions, service];
}

function toKindDataset(name: KindName, edition: Edition): Resource {
  const { slug, label, schema } = kinds[name];
  return toDataset(edition, {
    ...{ slug, label, about: schema.description ?? label, files: listKindFiles(name) },
    time: timeOf(name, edition),
  });
}

function toWholeDataset(edition: Edition): Resource {
  return toDataset(edition, {
    ...{ slug: whole, label: "Wszystkie dane portalu", about: "Wszystkie zbiory razem" },
    ...{ files: wholeFiles, time: timeOf("meetings", edition) },
  });
}

function toDataset(edition: Edition, { slug, label, about, files, time }: DatasetParts): Resource {
  return {
    id: inData(slug, edition),
    type: "dcat:Dataset",
    properties: [
      ["dcterms:title", literal(label)],
      ["dcterms:description", literal(`${about}. ${edition.portal.settings.tagline}.`)],
      ["dcterms:identifier", { value: slug }],
      ["dcterms:language", address(`${authority}/language/POL`)],
      ["dcterms:accrualPeriodicity", address(`${authority}/frequency/IRREG`)],
      ["dcterms:modified", date(edition.portal.asOf)],
      ["dcat:theme", address(`${authority}/data-theme/GOVE`)],
      ["dcat:theme", address(`${authority}/data-theme/SOCI`)],
      ...keywords.map((keyword) => ["dcat:keyword", literal(keyword)] as const),
      ["dcat:landingPage", address(toAbsolute(edition, dataSections.data))],
      ...aboutPlace(edition),
      ...time,
      ...publishedBy(edition),
      ...askedOf(edition),
      ...files.map((file) => ["dcat:distribution", address(distributionId(file, edition))] as const),
    ],
  };
}

function toDistribution(file: DataFile, edition: Edition): Resource {
  const { label, type, mediaType, path, schema } = file;
  const place = address(toAbsolute(edition, path));
  return {
    id: distributionId(file, edition),
    type: "dcat:Distribution",
    properties: [
      ["dcterms:title", literal(`${label} (${type})`)],
      ["dcat:accessURL", place],
      ["dcat:downloadURL", place],
      ["dcterms:format", address(`${authority}/file-type/${type}`)],
      ["dcat:mediaType", address(`http://www.iana.org/assignments/media-types/${mediaType}`)],
      ["dcterms:modified", date(edition.portal.asOf)],
      ...(schema === undefined
        ? []
        : [["dcterms:conformsTo", address(toAbsolute(edition, schema))] as const]),
      ...licensed(edition),
    ],
  };
}

/** The API, which serves the records of each dataset one by one and as lists. */
function toService(datasets: readonly Resource[], edition: Edition): Resource {
  return {
    id: inData("api", edition),
    type: "dcat:DataService",
    properties: [
      ["dcterms:title", literal("API")],
      ["dcterms:description", literal("Listy i rekordy pod stałymi adresami, w JSON, tylko do odczytu.")],
      ["dcat:endpointURL", address(toAbsolute(edition, apiListPath("index")))],
      ["dcat:endpointDescription", address(toAbsolute(edition, apiListPath("openapi")))],
      ["dcat:landingPage", address(toAbsolute(edition, dataSections.data))],
      ...publishedBy(edition),
      ...askedOf(edition),
      ...licensed(edition),
      ...datasets.map(({ id }) => ["dcat:servesDataset", address(id)] as const),
    ],
  };
}

function listKindFiles(name: KindName): readonly DataFile[] {
  const { slug, label } = kinds[name];
  return formatNames.map((format) => ({
    ...{ slug, label, type: formats[format].label, mediaType: formats[format].mediaType },
    path: downloadPath(slug, format),
    schema: format === "json" ? schemaPath(slug) : undefined,
  }));
}

const whole = "wszystko";
const wholeFiles: readonly DataFile[] = (
  [
    ["json", "JSON", "application/json"],
    ["zip", "ZIP", "application/zip"],
  ] as const
).map(([ending, type, mediaType]) => ({
  ...{ slug: whole, label: "Wszystkie dane portalu", type, mediaType },
  ...{ path: downloadPath(whole, ending), schema: undefined },
}));

function licensed({ portal }: Edition): Resource["properties"] {
  const url = portal.settings.dataLicence?.url;
  return url === undefined ? [] : [["dcterms:license", address(url)]];
}

const inData = (fragment: string, edition: Edition): string =>
  toAbsolute(edition, `${dataSections.data}#${fragment}`);
const distributionId = ({ slug, type }: DataFile, edition: Edition): string =>
  inData(`${slug}-${type.toLowerCase()}`, edition);

interface DatasetParts {
  readonly slug: string;
  readonly label: string;
  readonly about: string;
  readonly files: readonly DataFile[];
  readonly time: Resource["properties"];
}

interface DataFile {
  /** Of its dataset. */
  readonly slug: string;
  readonly label: string;
  /** By the list of the European publications office. */
  readonly type: string;
  readonly mediaType: string;
  readonly path: string;
  readonly schema: string | undefined;
}
