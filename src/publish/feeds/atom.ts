import { remember } from "../../domain/remember.ts";
import { dataSections } from "../addresses-of-data.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { escapeMarkup, escapeText } from "../formats/markup.ts";
import { toElement, toTextElement } from "../formats/xml.ts";
import { archivePath, atomPath, everything, type Feed, feedTitle, newestDay, toFirstPath } from "./feeds.ts";
import type { News } from "./item.ts";

const atom = "http://www.w3.org/2005/Atom";
const history = "http://purl.org/syndication/history/1.0";

/** RFC 4287, archives by RFC 5005. The portal knows days, not hours: a day is written as its first moment in UTC. */
export function toAtom(feed: Feed, edition: Edition): string {
  const { portal } = edition;
  const { publisher, name, dataLicence } = portal.settings;
  const toAtomLink = (rel: string, path: string): string =>
    toLink({ rel, type: "application/atom+xml", href: toAbsolute(edition, atomPath({ path })) }, inFeed);
  const parts = [
    toTextElement("id", toAbsolute(edition, atomPath({ path: toFirstPath(feed, edition) })), inFeed),
    toTextElement("title", feedTitle(feed, portal), inFeed),
    toTextElement("updated", toMoment(newestDay(feed, edition)), inFeed),
    toAtomLink("self", feed.path),
    toLink({ rel: "alternate", type: "text/html", href: toAbsolute(edition, feed.page) }, inFeed),
    ...archiveLinks(feed).map(([rel, path]) => toAtomLink(rel, path)),
    ...(feed.archive === undefined ? [] : [`${inFeed}<fh:archive xmlns:fh="${history}"/>`]),
    toElement("author", toTextElement("name", publisher.name ?? name, inEntry), inFeed),
    `${inFeed}<generator uri="${escapeMarkup(toAbsolute(edition, dataSections.feeds))}">Postulat</generator>`,
    ...(dataLicence === null ? [] : [toTextElement("rights", dataLicence.name, inFeed)]),
    ...feed.news.map(toEntry),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="${atom}" xml:lang="pl">${parts.join("")}\n</feed>\n`;
}

/** The relations of an archive, or of a feed to its newest archive, with the names of the feeds that they lead to. */
function archiveLinks({ archive, previous, next }: Feed): readonly (readonly [string, string])[] {
  return [
    ...(archive === undefined ? [] : [["current", everything.path] as const]),
    ...(previous === undefined ? [] : [["prev-archive", archivePath(previous)] as const]),
    ...(next === undefined ? [] : [["next-archive", archivePath(next)] as const]),
  ];
}

/** The first moment of a day, RFC 3339. */
export const toMoment = (day: string): string => `${day}T00:00:00Z`;

/** Written once: most news stand in several feeds. */
const toEntry = remember(({ id, link, title, published, updated, html }: News): string =>
  toElement(
    "entry",
    [
      toTextElement("id", id, inEntry),
      toTextElement("title", title, inEntry),
      toTextElement("updated", toMoment(updated), inEntry),
      toTextElement("published", toMoment(published), inEntry),
      toLink({ rel: "alternate", type: "text/html", href: link }, inEntry),
      `${inEntry}<content type="html">${escapeText(html)}</content>`,
    ].join(""),
    "\n  ",
  ),
);

function toLink({ rel, type, href }: Link, margin: string): string {
  return `${margin}<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`;
}

const inFeed = "\n  ";
const inEntry = "\n    ";

interface Link {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
}
