import type { APIRoute } from "astro";
import { toCsvw } from "../../publish/packages/csvw.ts";
import { toJson } from "../../publish/formats/json.ts";
import { getEdition } from "../../site/get-edition.ts";

export const GET: APIRoute = async () =>
  new Response(toJson(toCsvw(await getEdition())), {
    headers: { "content-type": "application/csvm+json" },
  });
