import type { APIRoute } from "astro";
import { getArchivedFile } from "../../site/get-archive.ts";

export const GET: APIRoute = async () =>
  new Response(await getArchivedFile("wszystko.json"), { headers: { "content-type": "application/json" } });
