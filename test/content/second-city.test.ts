import { describe, expect, test } from "vitest";
import { findComponentUses, meetingComponents } from "../../src/prose/components.ts";
import { readContentFolder } from "../../scripts/content-folder.ts";
import { collections, type CollectionName } from "../../src/domain/collections.ts";
import { findGaps } from "../../src/domain/settings.ts";
import { checkContent } from "../../src/entries/check-content.ts";
import { readEntry } from "../../src/entries/read-entry.ts";
import { everySaying, isOtherCitys, sayingsOf } from "./sayings.ts";

const folder = "test/fixtures/portal/content";
const files = readContentFolder(folder);
const { portal, problems } = checkContent(files, { asOf: "2026-11-23" });

describe("the portal of the second city", () => {
  test("has no problems and owes no fact", () => {
    expect(problems).toEqual([]);
    expect(portal && findGaps(portal.settings)).toEqual([]);
  });

  test.each(Object.keys(collections) as CollectionName[])(
    "gives every field of the %s and every value of its lists",
    (name) => {
      const sayable = everySaying(collections[name].schema);
      const said = new Set(
        files.flatMap((file) => {
          const read = readEntry(file);
          return read?.name === name ? sayingsOf(read.yaml?.data) : [];
        }),
      );
      expect(sayable.filter((saying) => !said.has(saying) && !isOtherCitys(saying))).toEqual([]);
    },
  );

  test("uses every component that a body may use", () => {
    const used = files.flatMap((file) =>
      findComponentUses(readEntry(file)?.body?.source ?? "").map(({ name }) => name),
    );
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(meetingComponents).toSorted());
  });

  test("fills more than two pages of proposals, and more than one of a theme", () => {
    expect(portal?.proposals.length).toBeGreaterThan(2 * 25);
    const lengths = [...(portal?.index.proposalsByTheme.values() ?? [])].map((list) => list.length);
    expect(Math.max(...lengths)).toBeGreaterThan(25);
  });

  test("has commitments overdue, open, done and without a term, in every state", () => {
    const commitments = portal?.proposals.flatMap(({ response }) => response?.commitments ?? []) ?? [];
    const kinds = commitments.map(
      ({ state, overdue, term }) =>
        `${state} ${overdue ? "overdue" : term === undefined ? "no-term" : "term"}`,
    );
    expect([...new Set(kinds)].toSorted()).toEqual([
      "abandoned no-term",
      "abandoned term",
      "announced no-term",
      "announced overdue",
      "announced term",
      "done term",
      "in-progress no-term",
      "in-progress overdue",
      "in-progress term",
    ]);
  });

  test("has themes without a proposal, offices three levels deep and answers still to come", () => {
    const { themes = [], index, proposals = [] } = portal ?? {};
    expect(themes.filter(({ id }) => !index?.proposalsByTheme.has(id)).map(({ id }) => id)).toEqual([
      "zeglarstwo",
    ]);
    const children = index?.officesByParent.get("urzad-miasta-wierzbna")?.map(({ id }) => id) ?? [];
    expect(children.some((id) => index?.officesByParent.has(id))).toBe(true);
    expect(proposals.some(({ response }) => response === undefined)).toBe(true);
  });

  test("has addresses only under .example, but for the licence", () => {
    const addresses = files.flatMap(
      ({ bytes }) => new TextDecoder().decode(bytes).match(/https?:\/\/[^\s/)"]+|www\.[^\s/)"]+/g) ?? [],
    );
    const foreign = addresses.filter((address) => !/\.example\.?$/.test(address));
    expect([...new Set(foreign)]).toEqual(["https://creativecommons.org"]);
  });
});
