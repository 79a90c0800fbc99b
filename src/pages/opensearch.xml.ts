import type { APIRoute } from "astro";
import { sections } from "../domain/addresses.ts";
import { toOpenSearchDescription } from "../publish/open-search.ts";
import { getPortal } from "../site/get-portal.ts";

export const GET: APIRoute = async ({ site }) => {
  const { settings } = await getPortal();
  const { name, city } = settings;
  const address = site?.href ?? "http://localhost/";
  const description = toOpenSearchDescription({ name, city, address, searchPath: sections.search });
  return new Response(description, { headers: { "content-type": "application/opensearchdescription+xml" } });
};
