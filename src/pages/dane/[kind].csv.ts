import type { APIRoute, GetStaticPaths } from "astro";
import { formats } from "../../publish/downloads.ts";
import { type KindName, kindNames, kinds } from "../../publish/kinds.ts";
import { getArchivedFile } from "../../site/get-archive.ts";

export const getStaticPaths = (() =>
  kindNames.map((kind) => ({
    params: { kind: kinds[kind].slug },
    props: { kind },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: KindName }> = async ({ props }) => {
  const body = await getArchivedFile(`${kinds[props.kind].slug}.csv`);
  return new Response(body, { headers: { "content-type": formats.csv.contentType } });
};
