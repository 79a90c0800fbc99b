import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadPortal } from "../../scripts/load-portal.ts";
import { findLostAddresses } from "../../scripts/lost-addresses.ts";
import { joinRegistries, toPublishedIds } from "../../src/domain/published-ids.ts";
import { readRegistry } from "../../src/entries/registry-file.ts";
import { getServedSite, SITE_NAMES } from "./built-site.ts";

const addressesOf = (content: string) =>
  joinRegistries(
    readRegistry(readFileSync(join(content, "addresses.yaml"))),
    toPublishedIds(loadPortal({ content, production: false }).portal),
  );

test.each(SITE_NAMES)("whatever was ever published answers in the %s portal", (name) => {
  const { content, out } = getServedSite(name);
  expect(findLostAddresses(addressesOf(content), out)).toEqual([]);
});

test("every address without a page is told of", () => {
  const folder = mkdtempSync(join(tmpdir(), "postulat-adresy-"));
  for (const path of ["spotkania/a", "organizacje/c"]) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, "spotkania/a/index.html"), "");
  const none = {
    meeting: [],
    proposal: [],
    organization: [],
    office: [],
    theme: [],
    programme: [],
    page: [],
  };
  const registry = { ...none, meeting: ["a", "b"], proposal: ["a/1"], organization: ["c"], page: ["d"] };
  expect(findLostAddresses(registry, folder)).toEqual(
    ["/spotkania/b/", "/propozycje/a/1/", "/organizacje/c/", "/d/"].map(
      (path) => `${path}: nie ma tam strony, przekierowania ani informacji o wycofaniu`,
    ),
  );
  rmSync(folder, { recursive: true });
});
