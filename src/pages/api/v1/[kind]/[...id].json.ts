import type { APIRoute, GetStaticPaths } from "astro";
import { addressedKinds } from "../../../../publish/api/openapi.ts";
import { toApiRecord } from "../../../../publish/api/records.ts";
import { toJson } from "../../../../publish/formats/json.ts";
import { type KindName, kinds, type PublicRecord } from "../../../../publish/kinds.ts";
import { getEdition } from "../../../../site/get-edition.ts";

export const getStaticPaths = (async () => {
  const edition = await getEdition();
  return addressedKinds.flatMap((kind) =>
    kinds[kind].toRecords(edition).map((record: PublicRecord) => ({
      params: { kind: kinds[kind].slug, id: record.id },
      props: { kind, record },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: KindName; record: PublicRecord }> = async ({ props: { kind, record } }) =>
  new Response(toJson(toApiRecord(kind, record, await getEdition())), {
    headers: { "content-type": "application/json" },
  });
