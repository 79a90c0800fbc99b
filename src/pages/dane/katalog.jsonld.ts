import type { APIRoute } from "astro";
import { toCatalogue } from "../../publish/catalogue/dcat.ts";
import { toJsonLd } from "../../publish/catalogue/json-ld.ts";
import { getEdition } from "../../site/get-edition.ts";

export const GET: APIRoute = async () =>
  new Response(toJsonLd(toCatalogue(await getEdition())), {
    headers: { "content-type": "application/ld+json" },
  });
