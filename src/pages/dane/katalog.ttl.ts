import type { APIRoute } from "astro";
import { toCatalogue } from "../../publish/catalogue/dcat.ts";
import { toTurtle } from "../../publish/catalogue/turtle.ts";
import { getEdition } from "../../site/get-edition.ts";

export const GET: APIRoute = async () =>
  new Response(toTurtle(toCatalogue(await getEdition())), {
    headers: { "content-type": "text/turtle; charset=utf-8" },
  });
