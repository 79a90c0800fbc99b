import { describe, expect, test } from "vitest";
import { toPlatform } from "../../scripts/publisher/platform.ts";
import { stanceIds } from "../../src/domain/stance.ts";
import { listFiles } from "../../src/publish/files/list-files.ts";
import { CONTENT, readEditionOf } from "../builders/edition.ts";

// Addresses are promises: adding one is a decision, losing one breaks somebody's link.
describe.each(["real", "fixture"] as const)("the files of the %s portal", async (name) => {
  const edition = readEditionOf(CONTENT[name]);
  const {
    meetings,
    proposals,
    organizations,
    offices,
    themes,
    spheres,
    programmes,
    glossary,
    pages,
    index,
    settings,
  } = edition.portal;
  const files = await listFiles(edition, toPlatform());

  test("stand at these addresses and at no others", () => {
    const kinds =
      "spotkania propozycje zapowiedzi sprostowania organizacje miasto tematy sfery programy " +
      "wersje odczyty slownik strony wycofane przekierowania portal";
    const records = {
      spotkania: meetings.map(({ id }) => id),
      propozycje: proposals.map(({ key }) => key),
      organizacje: organizations.map(({ id }) => id),
      miasto: offices.map(({ id }) => id),
      tematy: themes.map(({ id }) => id),
      sfery: spheres.map(({ id }) => id),
      programy: programmes.map(({ id }) => id),
      slownik: glossary.map(({ id }) => id),
      strony: pages.map(({ id }) => id),
    };
    const followed = {
      ...{ organizacje: records.organizacje, miasto: records.miasto, tematy: records.tematy },
      sfery: records.sfery.filter((id) => index.meetingsBySphere.has(id)),
      ...{ programy: records.programy, stanowiska: stanceIds },
    };
    const hasContact = settings.publisher.email !== null || settings.repository !== null;
    const expected = [
      ...["/robots.txt", "/sitemap.xml", "/opensearch.xml"],
      ...(hasContact ? ["/.well-known/security.txt"] : []),
      ...["wszystko.json", "wszystko.zip", "csv-metadata.json", "datapackage.json"].map(within("/dane/")),
      ...["sumy.sha256", "katalog.ttl", "katalog.jsonld", "dane-gov-pl.xml", "dane-gov-pl.md5"].map(
        within("/dane/"),
      ),
      ...kinds
        .split(" ")
        .flatMap((kind) => [
          ...["csv", "json", "xml"].map((ending) => `/dane/${kind}.${ending}`),
          ...[`/schema/${kind}.schema.json`, `/schema/${kind}.xsd`, `/api/v1/${kind}.json`],
        ]),
      ...["index.json", "openapi.json"].map(within("/api/v1/")),
      ...below(records).map((path) => `/api/v1/${path}.json`),
      ...["wszystko", ...below(followed)].flatMap((path) => [`/kanaly/${path}.xml`, `/kanaly/${path}.json`]),
      ...["wszystko", ...below({ miasto: records.miasto, programy: records.programy })].map(
        (path) => `/kalendarze/${path}.ics`,
      ),
      ...proposals.map(({ key }) => `/osadz/${key}.json`),
      ...programmes.flatMap(({ id }) => ["csv", "docx"].map((as) => `/programy/${id}/zalacznik.${as}`)),
      ...statistics.map((table) => `/statystyki/${table}.csv`),
    ];
    expect(files.map(({ path }) => path).toSorted()).toEqual(expected.toSorted());
  });

  test("have something in them", async () => {
    const bodies = await Promise.all(
      files.map(async ({ path, toBody }) => ({ path, length: (await toBody()).length })),
    );
    expect(bodies.filter(({ length }) => length === 0)).toEqual([]);
  });
});

const statistics = "liczby lata programy sfery stanowiska tematy urzedy wyniki zapowiedzi".split(" ");

const within =
  (folder: string) =>
  (file: string): string =>
    `${folder}${file}`;

function below(groups: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.entries(groups).flatMap(([kind, ids]) => ids.map((id) => `${kind}/${id}`));
}
