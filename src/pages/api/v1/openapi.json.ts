import type { APIRoute } from "astro";
import { toOpenApi } from "../../../publish/api/openapi.ts";
import { toJson } from "../../../publish/formats/json.ts";
import { getEdition } from "../../../site/get-edition.ts";

export const GET: APIRoute = async () =>
  new Response(toJson(toOpenApi(await getEdition())), {
    headers: { "content-type": "application/json" },
  });
