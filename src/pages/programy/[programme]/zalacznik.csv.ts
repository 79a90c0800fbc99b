import type { APIRoute } from "astro";
import { toAnnex } from "../../../domain/annex.ts";
import type { Programme } from "../../../domain/programme.ts";
import { toAnnexCsv } from "../../../publish/annex-csv.ts";
import { getPortal } from "../../../site/get-portal.ts";

export async function getStaticPaths() {
  const { programmes } = await getPortal();
  return programmes.map((programme) => ({ params: { programme: programme.id }, props: { programme } }));
}

export const GET: APIRoute<{ programme: Programme }> = async ({ props }) =>
  new Response(toAnnexCsv(toAnnex(props.programme, await getPortal())), {
    headers: { "content-type": "text/csv; charset=utf-8; header=present" },
  });
