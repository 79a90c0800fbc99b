import type { APIRoute, GetStaticPaths } from "astro";
import { toJson } from "../../publish/formats/json.ts";
import { toJsonSchema } from "../../publish/formats/json-schema.ts";
import { type KindName, kindNames, kinds } from "../../publish/kinds.ts";
import { getEdition } from "../../site/get-edition.ts";

export const getStaticPaths = (() =>
  kindNames.map((kind) => ({
    params: { kind: kinds[kind].slug },
    props: { kind },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: KindName }> = async ({ props }) =>
  new Response(toJson(toJsonSchema(props.kind, await getEdition())), {
    headers: { "content-type": "application/schema+json" },
  });
