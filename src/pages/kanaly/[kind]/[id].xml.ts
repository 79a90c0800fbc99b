import type { APIRoute, GetStaticPaths } from "astro";
import { toAtom } from "../../../publish/feeds/atom.ts";
import type { Feed } from "../../../publish/feeds/feeds.ts";
import { getEdition } from "../../../site/get-edition.ts";
import { getFeeds } from "../../../site/get-feeds.ts";

export const getStaticPaths = (async () =>
  (await getFeeds()).slice(1).map((feed) => {
    const [kind, id] = feed.path.split("/");
    return { params: { kind, id }, props: { feed } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(toAtom(props.feed, await getEdition()), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
