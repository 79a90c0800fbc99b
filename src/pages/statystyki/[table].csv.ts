import type { APIRoute } from "astro";
import { toStatisticsFiles } from "../../publish/statistics.ts";
import { getPortal } from "../../site/get-portal.ts";

export async function getStaticPaths() {
  return toStatisticsFiles(await getPortal()).map(({ name, body }) => ({
    params: { table: name },
    props: { body },
  }));
}

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { "content-type": "text/csv; charset=utf-8; header=present" } });
