import type { APIRoute } from "astro";
import { toDataPackage } from "../../publish/packages/data-package.ts";
import { toJson } from "../../publish/formats/json.ts";
import { getEdition } from "../../site/get-edition.ts";

export const GET: APIRoute = async () =>
  new Response(toJson(toDataPackage(await getEdition())), {
    headers: { "content-type": "application/json" },
  });
