import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { toAtom } from "../../src/publish/feeds/atom.ts";
import { atomPath, type Feed, jsonFeedPath, newsPerFeed, toFeeds } from "../../src/publish/feeds/feeds.ts";
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
  [0, 0],
  [newsPerFeed, 0],
  [newsPerFeed + 1, 1],
  [2 * newsPerFeed, 1],
  [2 * newsPerFeed + 5, 2],
])("a portal of %i news has %i archives, and with them all news", (count, archives) => {
  const edition = editionOf(count);
  const feeds = [...new Set(wholeOf(edition).values())];
  expect(feeds.map(({ archive }) => archive)).toEqual([
    undefined,
    ...Array.from({ length: archives }, (_, index) => index + 1),
  ]);
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
  const [whole, second, first] = ["wszystko", "archiwum/2", "archiwum/1"].map(
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
  expect(nextOf(`${site}/kanaly/wszystko.json`)).toBe(`${site}/kanaly/archiwum/2.json`);
  expect(nextOf(`${site}/kanaly/archiwum/1.json`)).toBeUndefined();
});

test("an archive says that it is one, of the feed of everything", () => {
  const edition = editionOf(newsPerFeed + 1);
  const archive = wholeOf(edition).get(`${site}/kanaly/archiwum/1.xml`) as Feed;
  const atom = toAtom(archive, edition);
  expect(atom).toContain(`<id>${site}/kanaly/wszystko.xml</id>`);
  expect(atom).toContain(`<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>`);
  expect(atom).toMatch(/<title>.* – archiwum 1<\/title>/);
});

test("what is archived stays as it was when something new is told", () => {
  const before = editionOf(newsPerFeed + 1);
  const after = editionOf(newsPerFeed + 1, [
    { id: "2025-09-01-nowe", date: "2025-09-01", proposals: [aProposal()] },
  ]);
  const archiveOf = (edition: typeof before) =>
    toAtom(wholeOf(edition).get(`${site}/kanaly/archiwum/1.xml`) as Feed, edition);
  expect(archiveOf(after)).toBe(archiveOf(before));
});

interface Link {
  readonly "@_rel": string;
  readonly "@_href": string;
}
