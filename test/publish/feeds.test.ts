import Parser from "rss-parser";
import { describe, expect, test } from "vitest";
import { toAtom } from "../../src/publish/feeds/atom.ts";
import { atomPath, newsPerFeed, toFeeds } from "../../src/publish/feeds/feeds.ts";
import { toJsonFeed } from "../../src/publish/feeds/json-feed.ts";
import { toNews } from "../../src/publish/feeds/news.ts";
import { aMeeting, aPortal, aProposal, aResponse } from "../builders/entries.ts";
import { anEdition, CONTENT, readEditionOf } from "../builders/edition.ts";

describe.each(["real", "fixture"] as const)("the feeds of the %s portal", (name) => {
  const edition = readEditionOf(CONTENT[name]);
  const feeds = toFeeds(edition);

  test("are one for everything and one for each thing that can be followed", () => {
    const { organizations, offices, themes, programmes, index } = edition.portal;
    const followed =
      [organizations, offices, themes, programmes].flat().length + index.meetingsBySphere.size + 10;
    expect(feeds).toHaveLength(1 + followed);
    expect(new Set(feeds.map(atomPath)).size).toBe(feeds.length);
  });

  test("are read back by a feed reader as they were told", async () => {
    const read = await Promise.all(feeds.map((feed) => new Parser().parseString(toAtom(feed, edition))));
    const told = feeds.map(({ news }) =>
      news.map(({ id, link, title, published, html }) => ({
        id,
        link,
        title,
        pubDate: `${published}T00:00:00.000Z`,
        html,
      })),
    );
    expect(
      read.map(({ items }) =>
        items.map(({ id, link, title, pubDate, content }: Parser.Item & { id?: string }) => ({
          ...{ id, link, title, pubDate, html: content },
        })),
      ),
    ).toEqual(told);
  });

  test("say the same in JSON Feed", () => {
    const items = feeds.map(
      (feed) => (JSON.parse(toJsonFeed(feed, edition)) as { items: readonly JsonItem[] }).items,
    );
    expect(items).toEqual(
      feeds.map(({ news }) =>
        news.map(({ id, link, title, html, published, updated }) => ({
          ...{ id, url: link, title, content_html: html },
          ...{ date_published: `${published}T00:00:00Z`, date_modified: `${updated}T00:00:00Z` },
        })),
      ),
    );
  });

  test("name every entry once, for ever, and go from the newest", () => {
    const news = toNews(edition);
    expect(new Set(news.map(({ id }) => id)).size).toBe(news.length);
    expect(news.map(({ published }) => published)).toEqual(
      news
        .map(({ published }) => published)
        .toSorted()
        .toReversed(),
    );
    expect(news.filter(({ id }) => !id.startsWith("https://postulat.example/"))).toEqual([]);
  });

  test("are never of a day after that of the portal, nor changed before they were told", () => {
    const { asOf } = edition.portal;
    const wrong = toNews(edition).filter(
      ({ published, updated }) => published > asOf || updated > asOf || updated < published,
    );
    expect(wrong).toEqual([]);
  });

  test("put no paragraph into a paragraph", () => {
    expect(toNews(edition).filter(({ html }) => /<p>(?:(?!<\/p>).)*<p>/s.test(html))).toEqual([]);
  });

  test("are the same to the byte when made again", () => {
    expect(toFeeds(edition).map((feed) => toAtom(feed, edition))).toEqual(
      feeds.map((feed) => toAtom(feed, edition)),
    );
  });
});

test("A proposal is told to those who follow its bodies, theme, sphere, programme and stance", () => {
  const proposal = aProposal({ themes: ["lokale"], response: aResponse() });
  const portal = aPortal({ meetings: [aMeeting({ proposals: [proposal], spheres: ["7"] })] });
  const told = toFeeds(anEdition(portal)).filter(({ news }) => news.length > 0);
  expect(told.map(({ path }) => path)).toEqual([
    "wszystko",
    "organizacje/fundacja-laka",
    "miasto/wydzial",
    "tematy/lokale",
    "sfery/7",
    "programy/rpw-2026",
    "stanowiska/accepted",
  ]);
});

test("A feed holds only the newest", () => {
  const proposals = Array.from({ length: newsPerFeed + 5 }, (_, index) =>
    aProposal({ id: String(index + 1) }),
  );
  const [whole] = toFeeds(anEdition(aPortal({ meetings: [aMeeting({ proposals })] })));
  expect(whole?.news).toHaveLength(newsPerFeed);
});

interface JsonItem {
  readonly id: string;
  readonly content_html: string;
}
