import { officePath, organizationPath } from "../../domain/addresses.ts";
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
    ...toAuthorAddress(proposal, edition),
    provider_name: `${settings.name} · ${settings.city}`,
    provider_url: toAbsolute(edition, "/"),
    cache_age: secondsPerDay,
    html: toFrame(proposal, edition),
    width: frameWidth,
    height: toFrameHeight(proposal),
  };
}

/** Of one proposer with a page; several have no address that is of them all. */
function toAuthorAddress({ proposers }: Proposal, edition: Edition): { readonly author_url?: string } {
  const [only, ...others] = proposers;
  if (only === undefined || others.length > 0 || only.kind === "other") return {};
  const path =
    only.kind === "organization" ? organizationPath(only.organization.id) : officePath(only.office.id);
  return { author_url: toAbsolute(edition, path) };
}

const secondsPerDay = 86_400;
