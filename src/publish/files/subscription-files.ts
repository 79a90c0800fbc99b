import { icsPath, listCalendars, toCalendarFile } from "../calendars/calendars.ts";
import type { Edition } from "../edition.ts";
import { toAtom } from "../feeds/atom.ts";
import { atomPath, jsonFeedPath, toFeeds } from "../feeds/feeds.ts";
import { toJsonFeed } from "../feeds/json-feed.ts";
import type { PortalFile } from "./portal-file.ts";

/** Feeds and calendars. */
export function* listSubscriptionFiles(edition: Edition): Generator<PortalFile> {
  for (const feed of toFeeds(edition)) {
    yield { path: atomPath(feed), toBody: () => toAtom(feed, edition) };
    yield { path: jsonFeedPath(feed), toBody: () => toJsonFeed(feed, edition) };
  }
  for (const calendar of listCalendars(edition)) {
    yield { path: icsPath(calendar), toBody: () => toCalendarFile(calendar, edition) };
  }
}
