import type { APIRoute } from "astro";
import { toHarvesterXml } from "../../publish/catalogue/harvester.ts";
import { getEdition } from "../../site/get-edition.ts";

export const GET: APIRoute = async () =>
  new Response(toHarvesterXml(await getEdition()), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
