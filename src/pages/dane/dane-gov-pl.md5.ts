import type { APIRoute } from "astro";
import { toHarvesterXml } from "../../publish/catalogue/harvester.ts";
import { toDigest } from "../../site/digest.ts";
import { getEdition } from "../../site/get-edition.ts";

export const GET: APIRoute = async () =>
  new Response(toDigest(toHarvesterXml(await getEdition()), "md5"), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
