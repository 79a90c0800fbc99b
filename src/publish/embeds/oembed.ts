import { proposalPath } from "../../domain/addresses.ts";
import type { Proposal } from "../../domain/portal.ts";
import { proposerNames, proposalTitle } from "../../domain/titles.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import { frameWidth, toFrame, toFrameHeight } from "./frame.ts";

/** How a proposal is embedded, for programs that ask its page: oEmbed 1.0, https://oembed.com. */
export function toOEmbed(proposal: Proposal, edition: Edition): Record<string, unknown> {
  const { settings } = edition.portal;
  return {
    version: "1.0",
    type: "rich",
    title: proposalTitle(proposal),
    author_name: proposerNames(proposal),
    author_url: toAbsolute(edition, proposalPath(proposal.key)),
    provider_name: `${settings.name} · ${settings.city}`,
    provider_url: toAbsolute(edition, "/"),
    cache_age: secondsPerDay,
    html: toFrame(proposal, edition),
    width: frameWidth,
    height: toFrameHeight(proposal),
  };
}

const secondsPerDay = 86_400;
