import type { APIRoute } from "astro";
import { toAtom } from "../../publish/feeds/atom.ts";
import { getEdition } from "../../site/get-edition.ts";
import { getFeeds } from "../../site/get-feeds.ts";

export const GET: APIRoute = async () => {
  const edition = await getEdition();
  const [whole] = await getFeeds();
  return new Response(whole && toAtom(whole, edition), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
};
