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
import type { Settings } from "../../src/domain/settings.ts";
import type { Resource } from "../../src/publish/catalogue/resource.ts";
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
    const whole = ["/dane/wszystko.json", "/dane/wszystko.zip"];
    const expected = [...listDownloads().map(({ path }) => path), ...whole];
    expect(files).toEqual(expected.map((path) => ({ id: `https://postulat.example${path}` })));
  });

  test("names nothing that it does not describe", () => {
    const own = new Set(resources.map(({ id }) => id));
    const named = resources.flatMap(({ properties }) =>
      properties.flatMap(([property, value]) =>
        /^dcat:(?:dataset|distribution|service|servesDataset|contactPoint)$|^dcterms:(?:publisher|spatial|temporal)$/.test(
          property,
        ) && "id" in value
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
      ...(edition.portal.settings.dataLicence === null ? [] : ["conditions"]),
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
  expect(named).toEqual([...kindNames, "wszystko"].map(() => irregular));
});

describe("what the settings do not say, the catalogue does not say either", () => {
  const fixture = readEditionOf(CONTENT.fixture);
  const { settings } = fixture.portal;
  const withSettings = (changed: Partial<Settings>) =>
    toCatalogue({ ...fixture, portal: { ...fixture.portal, settings: { ...settings, ...changed } } });
  const find = (resources: readonly Resource[], type: string) =>
    resources.filter((resource) => resource.type === type).map(({ properties }) => properties);
  const named = (resources: readonly Resource[], property: string) =>
    resources.flatMap(({ properties }) =>
      properties.filter(([name]) => name === property).map(([, value]) => value),
    );

  test.each([
    ["has a publisher with an address", { name: "Miasto", email: "a@b.example" }, 1],
    ["has no name", { name: null, email: "a@b.example" }, 0],
    ["has no address", { name: "Miasto", email: null }, 0],
  ])("whom to ask, where it %s", (_, publisher, contacts) => {
    const resources = withSettings({ publisher: { ...settings.publisher, ...publisher } });
    expect(find(resources, "vcard:Organization")).toEqual(
      Array.from({ length: contacts }, () => [
        ["vcard:fn", { value: "Miasto", language: "pl" }],
        ["vcard:hasEmail", { id: "mailto:a@b.example" }],
      ]),
    );
    // The catalogue, every dataset and the API.
    expect(named(resources, "dcat:contactPoint")).toHaveLength(contacts * (kindNames.length + 3));
  });

  test.each([["2025-05-05", [{ value: "2025-05-05", type: "xsd:date" }]] as const, [null, []] as const])(
    "when it was published: %s",
    (published, expected) => {
      const accessibility = { ...settings.accessibility, published };
      expect(named(withSettings({ accessibility }), "dcterms:issued")).toEqual(expected);
    },
  );

  test("of which days meetings tell, and of which place everything does", () => {
    const resources = withSettings({});
    const days = fixture.portal.meetings.flatMap(({ date }) => date ?? []).toSorted();
    expect(find(resources, "dcterms:PeriodOfTime")).toEqual([
      [
        ["dcat:startDate", { value: days[0], type: "xsd:date" }],
        ["dcat:endDate", { value: days.at(-1), type: "xsd:date" }],
      ],
    ]);
    // Meetings, proposals and all together.
    expect(named(resources, "dcterms:temporal")).toHaveLength(3);
    expect(find(resources, "dcterms:Location")).toEqual([
      [["skos:prefLabel", { value: settings.city, language: "pl" }]],
    ]);
    const undated = { ...fixture.portal, meetings: [] };
    expect(find(toCatalogue({ ...fixture, portal: undated }), "dcterms:PeriodOfTime")).toEqual([]);
  });

  test("The API is a service that serves every dataset", () => {
    const resources = withSettings({});
    const [api = []] = find(resources, "dcat:DataService");
    const datasets = resources.filter(({ type }) => type === "dcat:Dataset").map(({ id }) => ({ id }));
    expect(named([{ id: "", type: "", properties: api }], "dcat:servesDataset")).toEqual(datasets);
    expect(Object.fromEntries(api)["dcat:endpointURL"]).toEqual({
      id: "https://postulat.example/api/v1/index.json",
    });
  });
});

const commons = "https://creativecommons.org";

test.each([
  [`${commons}/licenses/by/4.0/deed.pl`, "CC BY 4.0"],
  [`${commons}/licenses/by-nc-sa/4.0`, "CC BY-NC-SA 4.0"],
  [`${commons}/licenses/by-nd/4.0/`, "CC BY-ND 4.0"],
  [`${commons}/publicdomain/zero/1.0/`, "CC0 1.0"],
  [`${commons}/licenses/by/3.0/pl/`, undefined],
  [`${commons}/licenses/by/4.01/`, undefined],
  [`${commons}/publicdomain/mark/1.0/`, undefined],
  ["https://licencje.example/licenses/by/4.0/", undefined],
  [undefined, undefined],
])("The harvester is told of the licence at %s as %s", (url, chosen) => {
  const edition = readEditionOf(CONTENT.fixture);
  const dataLicence = { name: "A & B", ...(url === undefined ? {} : { url }) };
  const settings = { ...edition.portal.settings, dataLicence };
  const xml = toHarvesterXml({ ...edition, portal: { ...edition.portal, settings } });
  const parser = new XMLParser();
  const told = parser.parse(xml) as { "od:datasets": { dataset: { conditions?: unknown } } };
  expect(told["od:datasets"].dataset.conditions).toEqual(
    chosen && { dbOrCopyrighted: `A & B, ${url}`, dbOrCopyrightedLicenseChosen: chosen },
  );
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
