import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { toAtom } from "../../src/publish/feeds/atom.ts";
import { toFeeds } from "../../src/publish/feeds/feeds.ts";
import { toJsonFeed } from "../../src/publish/feeds/json-feed.ts";
import { CONTENT, readEditionOf } from "../builders/edition.ts";

const lists = ["link", "entry", "author"];
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => lists.includes(name) });

describe.each(["real", "fixture"] as const)(
  "by the rules that validators check, of the %s portal",
  (name) => {
    const edition = readEditionOf(CONTENT[name]);
    const feeds = toFeeds(edition);
    const atoms = feeds.map((feed) => (parser.parse(toAtom(feed, edition)) as { feed: AtomFeed }).feed);
    const jsons = feeds.map((feed) => JSON.parse(toJsonFeed(feed, edition)) as JsonFeed);

    test("every Atom feed has what RFC 4287 asks of a feed", () => {
      const faults = atoms.flatMap((feed) => [
        ...[feed.id, feed.title, feed.updated].filter((value) => typeof value !== "string" || value === ""),
        ...(feed.author?.every((author) => author.name !== "") === true ? [] : [`${feed.id}: author`]),
        ...(linksOf(feed, "self").length === 1 && linksOf(feed, "alternate").length === 1
          ? []
          : [`${feed.id}: links`]),
        ...[feed.id, ...(feed.link ?? []).map((link) => link["@_href"])].filter(
          (address) => !isAbsolute(address),
        ),
        ...(isMoment(feed.updated) ? [] : [`${feed.id}: updated`]),
      ]);
      expect(faults).toEqual([]);
      expect(new Set(atoms.map(({ id }) => id)).size).toBe(feeds.length);
    });

    test("every Atom entry has what RFC 4287 asks of an entry", () => {
      const faults = atoms.flatMap(({ entry = [], updated }) =>
        entry.filter(
          (one) =>
            !isAbsolute(one.id) ||
            one.title === "" ||
            !isMoment(one.updated) ||
            !isMoment(one.published) ||
            one.updated > updated ||
            linksOf(one, "alternate").length !== 1 ||
            one.content["@_type"] !== "html" ||
            !one.content["#text"],
        ),
      );
      expect(faults).toEqual([]);
      const repeated = atoms.filter(
        ({ entry = [] }) => new Set(entry.map(({ id }) => id)).size !== entry.length,
      );
      expect(repeated).toEqual([]);
    });

    test("no entry's HTML leads to a relative address", () => {
      const html = jsons.flatMap(({ items }) => items.map(({ content_html }) => content_html));
      expect(html).not.toEqual([]);
      expect(html.filter((text) => /\s(?:href|src)="(?!https?:|mailto:|tel:|#)/.test(text))).toEqual([]);
    });

    test("every JSON feed has what version 1.1 asks", () => {
      const faults = jsons.flatMap((feed) => [
        ...(feed.version === "https://jsonfeed.org/version/1.1" && feed.title !== "" ? [] : [feed.feed_url]),
        ...[feed.home_page_url, feed.feed_url].filter((address) => !isAbsolute(address)),
        ...feed.items
          .filter(({ id, url, content_html, date_published }) =>
            [typeof id === "string", isAbsolute(url), content_html !== "", isMoment(date_published)].includes(
              false,
            ),
          )
          .map(({ id }) => id),
        ...(new Set(feed.items.map(({ id }) => id)).size === feed.items.length
          ? []
          : [`${feed.feed_url}: ids`]),
      ]);
      expect(faults).toEqual([]);
    });
  },
);

function linksOf({ link = [] }: Linked, relation: string): readonly object[] {
  return link.filter((one) => one["@_rel"] === relation && one["@_type"] !== "");
}

function isAbsolute(address: string): boolean {
  return URL.canParse(address) && /^https:\/\//.test(address);
}

/** A date and time by RFC 3339 that exists. */
function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}

interface Linked {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link?: readonly {
    readonly "@_rel": string;
    readonly "@_href": string;
    readonly "@_type": string;
  }[];
}

interface AtomFeed extends Linked {
  readonly author?: readonly { readonly name: string }[];
  readonly entry?: readonly (Linked & {
    readonly published: string;
    readonly content: { readonly "@_type": string; readonly "#text"?: string };
  })[];
}

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly content_html: string;
    readonly date_published: string;
  }[];
}
