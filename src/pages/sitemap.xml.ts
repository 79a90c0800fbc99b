import type { APIRoute } from "astro";
import { toListedAddresses } from "../publish/addresses.ts";
import { toSitemap } from "../publish/sitemap.ts";
import { getPortal } from "../site/get-portal.ts";

export const GET: APIRoute = async ({ site }) => {
  const paths = toListedAddresses(await getPortal());
  const body = toSitemap(paths.map((path) => new URL(path, site).href));
  return new Response(body, { headers: { "content-type": "application/xml; charset=utf-8" } });
};
