import { describe, expect, test } from "vitest";
import { readContentFolder } from "../../scripts/content-folder.ts";
import { readEntry } from "../../src/entries/read-entry.ts";
import { toKnownFragments } from "../../src/entries/page-fragments.ts";
import { frameAnchors, templateAnchors } from "../../src/entries/template-anchors.ts";
import { readBuiltSite, SITE_NAMES, type Page } from "./built-site.ts";

const sites = SITE_NAMES.map((name) => readBuiltSite(name));
const written = new Set(sites.flatMap(({ pages }) => pages.flatMap(idsOf)));

// The check says before a build which anchors the pages will have, so it must know what the templates make.
describe.each(sites)("the check of $content", ({ content, pages }) => {
  const read = readContentFolder(content).flatMap((file) => readEntry(file) ?? []);
  const isKnown = toKnownFragments(read);

  test("knows every anchor of every page", () => {
    const unknown = pages.flatMap((page) =>
      idsOf(page)
        .filter((id) => !isKnown(page.path, id))
        .map((id) => `${page.path}#${id}`),
    );
    expect(unknown).toEqual([]);
  });

  test("refuses an anchor that no page has, on every page of an entry", () => {
    const kinds =
      /^\/(?:spotkania|propozycje|organizacje|miasto|tematy|programy|sfery|slownik)\/(?:[^/]+\/){0,2}$/;
    const judged = pages.filter(({ path }) => kinds.test(path) && !isKnown(path, "nie-ma-tego"));
    const entries = read.filter(({ name }) =>
      /^(?:meetings|organizations|offices|themes|programmes)$/.test(name),
    );
    expect(judged.length).toBeGreaterThan(entries.length);
  });
});

test.each(Object.entries({ ...templateAnchors, frame: frameAnchors }))(
  "the anchors of a template exist: %s",
  (_kind, anchors) => {
    expect(anchors.split(" ").filter((anchor) => anchor !== "" && !written.has(anchor))).toEqual([]);
  },
);

function idsOf({ root }: Page): readonly string[] {
  return root.querySelectorAll("[id]").map((element) => element.getAttribute("id") ?? "");
}
