import type { APIRoute } from "astro";
import { toArchive } from "../../publish/packages/archive.ts";
import { getEdition } from "../../site/get-edition.ts";

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(toArchive(await getEdition())), {
    headers: { "content-type": "application/zip" },
  });
