import { oEmbedPath } from "../../domain/addresses.ts";
import type { Edition } from "../edition.ts";
import { toOEmbed } from "../embeds/oembed.ts";
import { toJson } from "../formats/json.ts";
import type { PortalFile } from "./portal-file.ts";

/** How each proposal is embedded. */
export function* listEmbedFiles(edition: Edition): Generator<PortalFile> {
  for (const proposal of edition.portal.proposals) {
    yield { path: oEmbedPath(proposal.key), toBody: () => toJson(toOEmbed(proposal, edition)) };
  }
}
