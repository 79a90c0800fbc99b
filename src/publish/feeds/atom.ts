import { create } from "xmlbuilder2";
import { remember } from "../../domain/remember.ts";
import { dataSections } from "../addresses-of-data.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { escapeMarkup, escapeText } from "../formats/markup.ts";
import { toElement, toNodeText, toTextElement, withInside } from "../formats/xml.ts";
import { archivePath, atomPath, everything, type Feed, feedTitle, newestDay, toFirstPath } from "./feeds.ts";
import type { News } from "./item.ts";

const atom = "http://www.w3.org/2005/Atom";
const history = "http://purl.org/syndication/history/1.0";

/** RFC 4287, archives by RFC 5005. The portal knows days, not hours: a day is written as its first moment in UTC. */
export function toAtom(feed: Feed, edition: Edition): string {
  const { portal } = edition;
  const self = toAbsolute(edition, atomPath(feed));
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele(atom, "feed", { "xml:lang": "pl" });
  root.ele(atom, "id").txt(toAbsolute(edition, atomPath({ path: toFirstPath(feed, edition) })));
  root.ele(atom, "title").txt(toNodeText(feedTitle(feed, portal)));
  root.ele(atom, "updated").txt(toMoment(newestDay(feed, edition)));
  root.ele(atom, "link", { rel: "self", type: "application/atom+xml", href: self });
  root.ele(atom, "link", { rel: "alternate", type: "text/html", href: toAbsolute(edition, feed.page) });
  for (const [rel, path] of archiveLinks(feed)) {
    root.ele(atom, "link", {
      rel,
      type: "application/atom+xml",
      href: toAbsolute(edition, atomPath({ path })),
    });
  }
  if (feed.archive !== undefined) root.ele(history, "fh:archive");
  root
    .ele(atom, "author")
    .ele(atom, "name")
    .txt(toNodeText(portal.settings.publisher.name ?? portal.settings.name));
  root.ele(atom, "generator", { uri: toAbsolute(edition, dataSections.feeds) }).txt("Postulat");
  if (portal.settings.dataLicence !== null) {
    root.ele(atom, "rights").txt(toNodeText(portal.settings.dataLicence.name));
  }
  return withInside(`${root.end({ prettyPrint: true })}\n`, feed.news.map(toEntry));
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
      `${inEntry}<link rel="alternate" type="text/html" href="${escapeMarkup(link)}"/>`,
      `${inEntry}<content type="html">${escapeText(html)}</content>`,
    ].join(""),
    "\n  ",
  ),
);

const inEntry = "\n    ";
