import type { APIRoute } from "astro";
import { getArchive } from "../../site/get-archive.ts";

export const GET: APIRoute = async () =>
  new Response(new Uint8Array((await getArchive()).zip), { headers: { "content-type": "application/zip" } });
