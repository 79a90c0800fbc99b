import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { toAtom } from "../../src/publish/feeds/atom.ts";
import { atomPath, type Feed, jsonFeedPath, newsPerFeed, toFeeds } from "../../src/publish/feeds/feeds.ts";
import { toArchives } from "../../src/publish/feeds/archives.ts";
import type { News } from "../../src/publish/feeds/item.ts";
import { toJsonFeed } from "../../src/publish/feeds/json-feed.ts";
import { toNews } from "../../src/publish/feeds/news.ts";
import { anEdition } from "../builders/edition.ts";
import { aMeeting, aPortal, aProposal } from "../builders/entries.ts";

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "link" });

const site = "https://postulat.example";

function editionOf(count: number, newer: Parameters<typeof aMeeting>[0][] = []) {
  const proposals = Array.from({ length: count }, (_, index) => aProposal({ id: String(index + 1) }));
  return anEdition(aPortal({ meetings: [...newer.map(aMeeting), aMeeting({ proposals })] }));
}

/** The feed of everything and its archives, by their addresses. */
function wholeOf(edition: ReturnType<typeof editionOf>): ReadonlyMap<string, Feed> {
  const whole = toFeeds(edition).filter(({ kind }) => kind === undefined);
  return new Map(
    whole.flatMap((feed) => [atomPath(feed), jsonFeedPath(feed)].map((path) => [site + path, feed])),
  );
}

test.each([
  [0, []],
  [newsPerFeed, []],
  [newsPerFeed + 1, ["2025"]],
  [2 * newsPerFeed, ["2025"]],
  [2 * newsPerFeed + 5, ["2025", "2025-2"]],
])("a portal of %i news of a year has the archives %j, and with them all news", (count, archives) => {
  const edition = editionOf(count);
  const feeds = [...new Set(wholeOf(edition).values())];
  expect(feeds.map(({ archive }) => archive)).toEqual([undefined, ...archives]);
  expect(new Set(feeds.flatMap(({ news }) => news.map(({ id }) => id)))).toEqual(
    new Set(toNews(edition).map(({ id }) => id)),
  );
});

test("from the feed a reader goes back to the oldest news and forth again, in Atom and in JSON Feed", () => {
  const edition = editionOf(2 * newsPerFeed + 5);
  const feeds = wholeOf(edition);
  const linksOf = (address: string | undefined) => {
    const feed = feeds.get(address ?? "");
    if (feed === undefined) return {};
    const atom = (parser.parse(toAtom(feed, edition)) as { feed: { link: Link[] } }).feed;
    return Object.fromEntries(atom.link.map((link) => [link["@_rel"], link["@_href"]]));
  };
  const nextOf = (address: string) =>
    (JSON.parse(toJsonFeed(feeds.get(address) as Feed, edition)) as { next_url?: string }).next_url;
  const [whole, second, first] = ["wszystko", "archiwum/2025-2", "archiwum/2025"].map(
    (path) => `${site}/kanaly/${path}.xml`,
  );
  expect(linksOf(whole)).toEqual({ self: whole, alternate: `${site}/`, "prev-archive": second });
  expect(linksOf(second)).toEqual({
    self: second,
    alternate: `${site}/`,
    current: whole,
    "prev-archive": first,
  });
  expect(linksOf(first)).toEqual({
    self: first,
    alternate: `${site}/`,
    current: whole,
    "next-archive": second,
  });
  expect(nextOf(`${site}/kanaly/wszystko.json`)).toBe(`${site}/kanaly/archiwum/2025-2.json`);
  expect(nextOf(`${site}/kanaly/archiwum/2025.json`)).toBeUndefined();
});

test("an archive says that it is one, of the feed of everything", () => {
  const edition = editionOf(newsPerFeed + 1);
  const archive = wholeOf(edition).get(`${site}/kanaly/archiwum/2025.xml`) as Feed;
  const atom = toAtom(archive, edition);
  expect(atom).toContain(`<id>${site}/kanaly/wszystko.xml</id>`);
  expect(atom).toContain(`<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>`);
  expect(atom).toMatch(/<title>.* – archiwum 2025<\/title>/);
});

test("what is archived stays as it was when something new is told", () => {
  const before = editionOf(newsPerFeed + 1);
  const after = editionOf(newsPerFeed + 1, [
    { id: "2025-09-01-nowe", date: "2025-09-01", proposals: [aProposal()] },
  ]);
  const archiveOf = (edition: typeof before) =>
    toAtom(wholeOf(edition).get(`${site}/kanaly/archiwum/2025.xml`) as Feed, edition);
  expect(archiveOf(after)).toBe(archiveOf(before));
});

// Those that came in a year before have an archive of their own, however few they are.
test("a year ends an archive", () => {
  const news = toNewsOf([...times(3, "2023"), ...times(4, "2024"), ...times(5, "2025")]);
  expect(idsOf(toArchives(news, 10))).toEqual({ 2023: ["1", "2", "3"], 2024: ["4", "5", "6", "7"] });
  expect(idsOf(toArchives(news, 4))).toEqual({
    2023: ["1", "2", "3"],
    2024: ["4", "5", "6", "7"],
    2025: ["8", "9", "10", "11"],
  });
  expect(toArchives(news, 12)).toEqual([]);
});

const years = fc
  .array(fc.constantFrom("2023", "2024", "2025"), { minLength: 1, maxLength: 60 })
  .map((list) => list.toSorted());
const later = fc.array(fc.constantFrom("2025", "2026"), { maxLength: 40 }).map((list) => list.toSorted());

test("what comes later leaves every archive as it was, whatever day it is true of", () => {
  fc.assert(
    fc.property(years, later, fc.integer({ min: 1, max: 9 }), (before, after, size) => {
      const archives = idsOf(toArchives(toNewsOf(before), size));
      expect(idsOf(toArchives(toNewsOf([...before, ...after]), size))).toMatchObject(archives);
    }),
  );
});

test("what is withdrawn moves others within its year alone", () => {
  const many = years.filter((list) => list.length > 9);
  fc.assert(
    fc.property(many, later, fc.nat(99), (before, after, which) => {
      const news = toNewsOf([...before, ...after]);
      const gone = news[which % news.length];
      const left = news.filter((one) => one !== gone);
      // The last year is not whole yet.
      const end = yearOf(left[0]);
      const others = (list: readonly News[]) =>
        Object.entries(idsOf(toArchives(list, 5))).filter(
          ([archive]) => archive < end && !archive.startsWith(yearOf(gone)),
        );
      expect(others(left)).toEqual(others(news));
    }),
  );
});

const yearOf = (one: News | undefined): string => one?.told?.day.slice(0, 4) ?? "";

const times = (count: number, year: string): readonly string[] => Array.from({ length: count }, () => year);

/** News that came one after another in these years, the newest first, each true of some day long ago. */
function toNewsOf(cameIn: readonly string[]): readonly News[] {
  return cameIn
    .map((year, index) => ({
      ...{
        id: String(index + 1),
        link: "https://postulat.example/",
        title: "Nowość",
        html: "",
        subjects: [],
      },
      published: `20${10 + ((index * 7) % 13)}-01-01`,
      updated: "2025-05-05",
      told: { order: index, day: `${year}-05-05` },
    }))
    .toReversed();
}

/** The names of what each archive holds, oldest first. */
function idsOf(archives: ReturnType<typeof toArchives>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    archives.map(({ archive, news }) => [archive, news.map(({ id }) => id).toReversed()]),
  );
}

interface Link {
  readonly "@_rel": string;
  readonly "@_href": string;
}
