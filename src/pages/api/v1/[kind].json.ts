import type { APIRoute, GetStaticPaths } from "astro";
import { toDownload } from "../../../publish/downloads.ts";
import { type KindName, kindNames, kinds } from "../../../publish/kinds.ts";
import { getEdition } from "../../../site/get-edition.ts";

export const getStaticPaths = (() =>
  kindNames.map((kind) => ({
    params: { kind: kinds[kind].slug },
    props: { kind },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: KindName }> = async ({ props }) =>
  new Response(toDownload({ kind: props.kind, format: "json" }, await getEdition()), {
    headers: { "content-type": "application/json" },
  });
