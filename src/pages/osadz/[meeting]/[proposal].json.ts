import type { APIRoute } from "astro";
import type { Proposal } from "../../../domain/portal.ts";
import { toOEmbed } from "../../../publish/embeds/oembed.ts";
import { toJson } from "../../../publish/formats/json.ts";
import { getEdition } from "../../../site/get-edition.ts";
import { getProposalPaths } from "../../../site/get-proposal-paths.ts";

export const getStaticPaths = getProposalPaths;

export const GET: APIRoute<{ proposal: Proposal }> = async ({ props }) =>
  new Response(toJson(toOEmbed(props.proposal, await getEdition())), {
    headers: { "content-type": "application/json" },
  });
