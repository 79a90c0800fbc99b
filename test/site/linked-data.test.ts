import { describe, expect, test } from "vitest";
import { reservedIds } from "../../src/domain/addresses.ts";
import { isListed, readBuiltSite, SITE_NAMES, type Page } from "./built-site.ts";

const typeByPlace = {
  "/": "WebSite",
  "/dane/": "Dataset",
  "/spotkania/": "Event",
  "/propozycje/": "Question",
  "/organizacje/": "Organization",
  "/miasto/": "GovernmentOrganization",
};

describe.each(SITE_NAMES)("the linked data of the %s portal", (name) => {
  const { pages, origin } = readBuiltSite(name);
  const listed = pages.filter(isListed);

  test("says on every page that search engines list which page it is", () => {
    const said = listed.map((page) => nodesOf(page).find((node) => node["@type"] === "WebPage")?.["url"]);
    expect(said).toEqual(listed.map(({ path }) => new URL(path, origin).href));
  });

  test("says on each record's page what the record is", () => {
    const records = listed.filter(({ path }) => isRecord(path));
    const untold = records.filter((page) => {
      const place = `/${page.path.split("/")[1] ?? ""}/` as keyof typeof typeByPlace;
      return !nodesOf(page).some((node) => node["@type"] === typeByPlace[place]);
    });
    expect(records).not.toEqual([]);
    expect(untold.map(({ path }) => path)).toEqual([]);
    for (const path of ["/", "/dane/"] as const) {
      const page = listed.find((candidate) => candidate.path === path);
      expect(page && nodesOf(page).map((node) => node["@type"])).toContain(typeByPlace[path]);
    }
  });
});

function isRecord(path: string): boolean {
  const [section, first = "", second] = path.split("/").slice(1, -1);
  if (reservedIds.meetings.includes(first) || first === "") return false;
  if (section === "propozycje") return second !== undefined;
  return second === undefined && ["spotkania", "organizacje", "miasto"].includes(section ?? "");
}

function nodesOf(page: Page): Record<string, unknown>[] {
  const [script] = page.root.querySelectorAll('script[type="application/ld+json"]');
  return (
    (JSON.parse(script?.textContent ?? "{}") as { "@graph"?: Record<string, unknown>[] })["@graph"] ?? []
  );
}
