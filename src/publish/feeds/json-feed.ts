import { toJson } from "../formats/json.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { toMoment } from "./atom.ts";
import { archivePath, type Feed, feedTitle, jsonFeedPath } from "./feeds.ts";

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export function toJsonFeed(feed: Feed, edition: Edition): string {
  const { settings } = edition.portal;
  return toJson({
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(feed, edition.portal),
    home_page_url: toAbsolute(edition, feed.page),
    feed_url: toAbsolute(edition, jsonFeedPath(feed)),
    ...(feed.previous === undefined
      ? {}
      : { next_url: toAbsolute(edition, jsonFeedPath({ path: archivePath(feed.previous) })) }),
    language: "pl",
    authors: [{ name: settings.publisher.name ?? settings.name }],
    items: feed.news.map(({ id, link, title, published, updated, html }) => ({
      ...{ id, url: link, title, content_html: html },
      ...{ date_published: toMoment(published), date_modified: toMoment(updated) },
    })),
  });
}
