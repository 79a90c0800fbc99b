import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBuiltSite, SITE_NAMES } from "./built-site.ts";

const addressed = "spotkania propozycje organizacje miasto tematy sfery programy slownik strony".split(" ");
const listed = "zapowiedzi sprostowania wersje odczyty wycofane przekierowania portal".split(" ");
const kinds = [...addressed, ...listed];

describe.each(SITE_NAMES)("the data of the %s portal", (name) => {
  const site = readBuiltSite(name);
  const read = (path: string) => readFileSync(join(site.out, path));
  const readJson = (path: string) => JSON.parse(read(path).toString()) as Dataset;
  const listBelow = (folder: string) => site.files.filter((file) => file.startsWith(folder));

  test("stand at the addresses that were promised", () => {
    const whole = ["wszystko.json", "wszystko.zip", "csv-metadata.json", "datapackage.json", "sumy.sha256"];
    const files = kinds.flatMap((kind) => ["csv", "json", "xml"].map((ending) => `${kind}.${ending}`));
    const missing = [...whole, ...files]
      .map((file) => `/dane/${file}`)
      .filter((file) => !site.files.includes(file));
    expect(missing).toEqual([]);
    const schemas = kinds.flatMap((kind) => [`/schema/${kind}.schema.json`, `/schema/${kind}.xsd`]);
    expect(listBelow("/schema/")).toEqual(schemas.toSorted());
  });

  test("have in the API a file for every record and for nothing else", () => {
    const lists = ["index", "openapi", ...kinds].map((list) => `/api/v1/${list}.json`);
    const records = addressed.flatMap((kind) =>
      readJson(`/dane/${kind}.json`).items.map(({ id }) => `/api/v1/${kind}/${id}.json`),
    );
    expect(listBelow("/api/")).toEqual([...lists, ...records].toSorted());
  });

  test("name pages that are there", () => {
    const pages = new Set(
      site.pages.flatMap(({ path, root }) => {
        const page = new URL(path, site.origin).href;
        return [page, ...root.querySelectorAll("[id]").map(({ id }) => `${page}#${id}`)];
      }),
    );
    const named = kinds.flatMap((kind) => readJson(`/dane/${kind}.json`).items.map(({ page }) => page));
    expect(named.filter((page) => !pages.has(page))).toEqual([]);
  });

  test("have the checksums that the list of checksums gives", () => {
    const lines = read("/dane/sumy.sha256").toString().trim().split("\n");
    const sums = lines.map((line) => line.split("  ") as [string, string]);
    const found = sums.map(([, file]) => [
      createHash("sha256")
        .update(read(`/dane/${file}`))
        .digest("hex"),
      file,
    ]);
    expect(found).toEqual(sums);
    expect(sums).toHaveLength(kinds.length * 3 + 4);
  });
});

interface Dataset {
  items: { id: string; page: string }[];
}
