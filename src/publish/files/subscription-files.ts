import { remember } from "../../domain/remember.ts";
import { icsPath, listCalendars, toCalendarFile } from "../calendars/calendars.ts";
import type { Edition } from "../edition.ts";
import { toAtom } from "../feeds/atom.ts";
import { atomPath, type Feed, jsonFeedPath, toFeeds } from "../feeds/feeds.ts";
import type { News } from "../feeds/item.ts";
import { toJsonFeed } from "../feeds/json-feed.ts";
import type { Platform, PortalFile } from "./portal-file.ts";

/** Feeds and calendars. */
export function* listSubscriptionFiles(
  edition: Edition,
  { digest }: Pick<Platform, "digest">,
): Generator<PortalFile> {
  // Most news stand in several feeds.
  const digestOf = remember((news: News) => digest(JSON.stringify(news), "sha256"));
  const toFile = (path: string, feed: Feed, write: typeof toAtom): PortalFile => ({
    path,
    toBody: () => write(feed, edition),
    // The newest day stands in the head or follows from the news.
    madeOf: () => [write({ ...feed, news: [] }, edition), ...feed.news.map(digestOf)].join("\n"),
  });
  for (const feed of toFeeds(edition)) {
    yield toFile(atomPath(feed), feed, toAtom);
    yield toFile(jsonFeedPath(feed), feed, toJsonFeed);
  }
  for (const calendar of listCalendars(edition)) {
    yield { path: icsPath(calendar), toBody: () => toCalendarFile(calendar, edition) };
  }
}
