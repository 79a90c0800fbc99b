import type { APIRoute } from "astro";
import { toJsonFeed } from "../../publish/feeds/json-feed.ts";
import { getEdition } from "../../site/get-edition.ts";
import { getFeeds } from "../../site/get-feeds.ts";

export const GET: APIRoute = async () => {
  const edition = await getEdition();
  const [whole] = await getFeeds();
  return new Response(whole && toJsonFeed(whole, edition), {
    headers: { "content-type": "application/feed+json; charset=utf-8" },
  });
};
