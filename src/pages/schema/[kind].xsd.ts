import type { APIRoute, GetStaticPaths } from "astro";
import { toFields } from "../../publish/fields.ts";
import { toXsd } from "../../publish/formats/xsd.ts";
import { type KindName, kindNames, kinds } from "../../publish/kinds.ts";

export const getStaticPaths = (() =>
  kindNames.map((kind) => ({
    params: { kind: kinds[kind].slug },
    props: { kind },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: KindName }> = ({ props: { kind } }) => {
  const { element, schema } = kinds[kind];
  return new Response(toXsd({ list: kind, element, fields: toFields(schema) }), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
};
