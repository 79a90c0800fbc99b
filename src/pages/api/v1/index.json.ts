import type { APIRoute } from "astro";
import { toApiIndex } from "../../../publish/api/records.ts";
import { toJson } from "../../../publish/formats/json.ts";
import { getEdition } from "../../../site/get-edition.ts";

export const GET: APIRoute = async () =>
  new Response(toJson(toApiIndex(await getEdition())), {
    headers: { "content-type": "application/json" },
  });
