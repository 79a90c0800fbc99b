import type { APIRoute } from "astro";
import { toSitemap } from "../publish/sitemap.ts";
import { getEdition } from "../site/get-edition.ts";

export const GET: APIRoute = async () =>
  new Response(toSitemap(await getEdition()), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
