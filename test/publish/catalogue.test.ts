import { XMLParser } from "fast-xml-parser";
import jsonld from "jsonld";
import { Parser, Writer } from "n3";
import { describe, expect, test } from "vitest";
import { toCatalogue } from "../../src/publish/catalogue/dcat.ts";
import { toHarvesterXml } from "../../src/publish/catalogue/harvester.ts";
import { toJsonLd } from "../../src/publish/catalogue/json-ld.ts";
import { toTurtle } from "../../src/publish/catalogue/turtle.ts";
import { kindNames } from "../../src/publish/kinds.ts";
import { listDownloads } from "../../src/publish/downloads.ts";
import { CONTENT, readEditionOf } from "../builders/edition.ts";

describe.each(["real", "fixture"] as const)("the catalogue of the %s portal", (name) => {
  const edition = readEditionOf(CONTENT[name]);
  const resources = toCatalogue(edition);

  test("is the same graph in Turtle and in JSON-LD, as other libraries read them", async () => {
    const document = JSON.parse(toJsonLd(resources)) as object;
    const fromJson = (await jsonld.toRDF(document, { format: "application/n-quads" })) as unknown as string;
    const statements = resources.reduce((sum, { properties }) => sum + 1 + properties.length, 0);
    expect(toStatements(toTurtle(resources))).toEqual(toStatements(fromJson));
    expect(toStatements(fromJson)).toHaveLength(statements);
  });

  test("gives each download as a distribution of its dataset", () => {
    const files = resources
      .filter(({ type }) => type === "dcat:Distribution")
      .map(({ properties }) => Object.fromEntries(properties)["dcat:downloadURL"]);
    const expected = listDownloads().map(({ path }) => ({ id: `https://postulat.example${path}` }));
    expect(files).toEqual(expected);
  });

  test("names nothing that it does not describe", () => {
    const own = new Set(resources.map(({ id }) => id));
    const named = resources.flatMap(({ properties }) =>
      properties.flatMap(([property, value]) =>
        /^(?:dcat:dataset|dcat:distribution|dcterms:publisher)$/.test(property) && "id" in value
          ? [value.id]
          : [],
      ),
    );
    expect(named.filter((id) => !own.has(id))).toEqual([]);
  });

  test("keeps to the structure of the harvester of dane.gov.pl", () => {
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (tag) => tag === "resource" });
    const xml = toHarvesterXml(edition);
    const root = (parser.parse(xml) as { "od:datasets": Harvested })["od:datasets"];
    const { dataset } = root;
    expect(root["@_xmlns:od"]).toBe("urn:otwarte-dane:harvester:1.13");
    expect(xml).not.toContain('xmlns=""');
    expect(Object.keys(dataset)).toEqual([
      ...["extIdent", "title", "description", "url", "updateFrequency", "hasDynamicData", "categories"],
      ...["resources", "tags", "@_status"],
    ]);
    const { resource } = dataset.resources;
    expect(resource.map(({ url }) => url)).toEqual(
      listDownloads().map(({ path }) => `https://postulat.example${path}`),
    );
    expect(new Set(resource.map(({ extIdent }) => extIdent)).size).toBe(resource.length);
    const words = [dataset, ...resource].flatMap(({ extIdent, title, description }) => [
      extIdent.length <= 36,
      title.polish.length <= 300,
      description.polish.length <= 1000,
    ]);
    expect(words.every(Boolean)).toBe(true);
  });
});

// What its catalogue makes of its harvester's words, by the publications office's list of frequencies.
test("The harvester and the catalogue say alike how often the data change", () => {
  const edition = readEditionOf(CONTENT.fixture);
  expect(toHarvesterXml(edition)).toContain("<updateFrequency>irregular</updateFrequency>");
  const named = toCatalogue(edition).flatMap(({ properties }) =>
    properties.filter(([property]) => property === "dcterms:accrualPeriodicity").map(([, value]) => value),
  );
  const irregular = { id: "http://publications.europa.eu/resource/authority/frequency/IRREG" };
  expect(named).toEqual(kindNames.map(() => irregular));
});

test.each([
  ["https://postulaty.krakow.example", "postulaty.krakow.example"],
  ["http://localhost:4321", "localhost"],
  [`https://${"a".repeat(30)}.${"b".repeat(30)}.example`, `${"a".repeat(30)}.bbbbb`],
])("The harvester knows the data of %s as %s", (origin, ident) => {
  const xml = toHarvesterXml({ ...readEditionOf(CONTENT.real), origin });
  expect(/<extIdent>(.*?)<\/extIdent>/.exec(xml)?.[1]).toBe(ident);
});

function toStatements(text: string): string[] {
  const writer = new Writer({ format: "N-Quads" });
  return new Parser()
    .parse(text)
    .map(({ subject, predicate, object }) => writer.quadToString(subject, predicate, object))
    .toSorted();
}

interface Words {
  extIdent: string;
  title: { polish: string };
  description: { polish: string };
}

interface Harvested {
  "@_xmlns:od": string;
  dataset: Words & { resources: { resource: (Words & { url: string })[] } };
}
