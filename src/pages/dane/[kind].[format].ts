import type { APIRoute, GetStaticPaths } from "astro";
import { dataSections } from "../../publish/addresses-of-data.ts";
import { type Format, formats, listDownloads } from "../../publish/downloads.ts";
import { kinds } from "../../publish/kinds.ts";
import { getArchivedFile } from "../../site/get-archive.ts";

export const getStaticPaths = (() =>
  listDownloads().map(({ kind, format, path }) => ({
    params: { kind: kinds[kind].slug, format },
    props: { format, name: path.slice(dataSections.data.length) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ format: Format; name: string }> = async ({ props: { format, name } }) =>
  new Response(await getArchivedFile(name), { headers: { "content-type": formats[format].contentType } });
