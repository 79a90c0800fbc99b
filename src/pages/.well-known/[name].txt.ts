import type { APIRoute, GetStaticPaths } from "astro";
import { toSecurityTxt } from "../../publish/security-txt.ts";
import { getEdition } from "../../site/get-edition.ts";

/** No file where there is nobody to name in it. */
export const getStaticPaths = (async () => {
  const body = toSecurityTxt(await getEdition());
  return body === undefined ? [] : [{ params: { name: "security" }, props: { body } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { "content-type": "text/plain; charset=utf-8" } });
