import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import { dataSections } from "../addresses-of-data.ts";
import { type Download, formats, listDownloads } from "../downloads.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { toNodeText } from "../formats/xml.ts";
import { kinds } from "../kinds.ts";
import { keywords } from "./dcat.ts";

/** What dane.gov.pl takes in by itself: its harvester's XML, in which only the root has a namespace. */
export const harvesterNamespace = "urn:otwarte-dane:harvester:1.13";

export function toHarvesterXml(edition: Edition): string {
  const { settings } = edition.portal;
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele(harvesterNamespace, "od:datasets");
  const dataset = root.ele("", "dataset", { status: "published" });
  dataset.ele("", "extIdent").txt(new URL(edition.origin).hostname.slice(0, identLimit));
  writeWords(dataset, "title", `${settings.name} · ${settings.city}`, titleLimit);
  writeWords(dataset, "description", `${settings.tagline}. ${contents}`, descriptionLimit);
  dataset.ele("", "url").txt(toAbsolute(edition, dataSections.data));
  dataset.ele("", "updateFrequency").txt("irregular");
  dataset.ele("", "hasDynamicData").txt("false");
  const categories = dataset.ele("", "categories");
  for (const category of ["GOVE", "SOCI"]) categories.ele("", "category").txt(category);
  writeConditions(dataset, edition);
  const resources = dataset.ele("", "resources");
  for (const download of listDownloads()) writeResource(resources, download, edition);
  const tags = dataset.ele("", "tags");
  for (const tag of keywords) {
    tags.ele("", "tag", { lang: "pl" }).txt(tag);
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

/** Data that come without conditions are shown there as free of any; it knows Creative Commons' licences alone. */
function writeConditions(parent: XMLBuilder, { portal }: Edition): void {
  const { dataLicence } = portal.settings;
  const chosen = toKnownLicence(dataLicence?.url ?? "");
  if (dataLicence === null || chosen === undefined) return;
  const conditions = parent.ele("", "conditions");
  conditions.ele("", "dbOrCopyrighted").txt(toNodeText(`${dataLicence.name}, ${dataLicence.url ?? ""}`));
  conditions.ele("", "dbOrCopyrightedLicenseChosen").txt(chosen);
}

/** As its importer calls it; undefined for a licence that it does not know. */
function toKnownLicence(url: string): string | undefined {
  if (/^https?:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0(?:\/|$)/.test(url)) return "CC0 1.0";
  const [, kind] =
    /^https?:\/\/creativecommons\.org\/licenses\/(by(?:-nc)?(?:-sa|-nd)?)\/4\.0(?:\/|$)/.exec(url) ?? [];
  return kind === undefined ? undefined : `CC ${kind.toUpperCase()} 4.0`;
}

function writeResource(parent: XMLBuilder, { kind, format, path }: Download, edition: Edition): void {
  const { slug, label, schema } = kinds[kind];
  const resource = parent.ele("", "resource", { status: "published" });
  resource.ele("", "extIdent").txt(`${slug}-${format}`);
  resource.ele("", "url").txt(toAbsolute(edition, path));
  writeWords(resource, "title", `${label} (${formats[format].label})`, titleLimit);
  writeWords(resource, "description", `${schema.description ?? label}. ${contents}`, descriptionLimit);
  resource.ele("", "availability").txt("remote");
  resource.ele("", "dataDate").txt(edition.portal.asOf);
}

function writeWords(parent: XMLBuilder, name: string, words: string, limit: number): void {
  parent
    .ele("", name)
    .ele("", "polish")
    .txt(toNodeText(words.slice(0, limit)));
}

const contents =
  "Propozycje organizacji pozarządowych i stanowiska miasta ze spotkań, z zapowiedziami i wynikami.";

// The harvester refuses longer ones.
const identLimit = 36;
const titleLimit = 300;
const descriptionLimit = 1000;
