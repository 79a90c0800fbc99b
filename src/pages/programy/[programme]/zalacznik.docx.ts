import type { APIRoute } from "astro";
import { annexPath } from "../../../domain/addresses.ts";
import { toAnnex } from "../../../domain/annex.ts";
import type { Programme } from "../../../domain/programme.ts";
import { toAnnexDocx } from "../../../publish/annex-docx.ts";
import { getPortal } from "../../../site/get-portal.ts";

export async function getStaticPaths() {
  const { programmes } = await getPortal();
  return programmes.map((programme) => ({ params: { programme: programme.id }, props: { programme } }));
}

export const GET: APIRoute<{ programme: Programme }> = async ({ props, site }) => {
  const address = new URL(annexPath(props.programme.id), site).href;
  const bytes = await toAnnexDocx(toAnnex(props.programme, await getPortal()), address);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
  });
};
