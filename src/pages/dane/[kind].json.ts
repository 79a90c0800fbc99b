import type { APIRoute, GetStaticPaths } from "astro";
import { formats, toDownload } from "../../publish/downloads.ts";
import { type KindName, kindNames, kinds } from "../../publish/kinds.ts";
import { getEdition } from "../../site/get-edition.ts";

export const getStaticPaths = (() =>
  kindNames.map((kind) => ({
    params: { kind: kinds[kind].slug },
    props: { kind },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: KindName }> = async ({ props }) => {
  const body = toDownload({ kind: props.kind, format: "json" }, await getEdition());
  return new Response(body, { headers: { "content-type": formats.json.contentType } });
};
