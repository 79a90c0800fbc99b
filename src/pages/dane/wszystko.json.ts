import type { APIRoute } from "astro";
import { toEverything } from "../../publish/dataset.ts";
import { toJson } from "../../publish/formats/json.ts";
import { getEdition } from "../../site/get-edition.ts";

export const GET: APIRoute = async () =>
  new Response(toJson(toEverything(await getEdition())), {
    headers: { "content-type": "application/json" },
  });
