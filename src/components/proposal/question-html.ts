import type { Proposal } from "../../domain/portal.ts";
import { remember } from "../../domain/remember.ts";
import { bindShortWords } from "../../polish/typography.ts";
import { toLeadHtml } from "../../prose/lead.ts";
import { anchorPlace, withAnchor } from "../ui/kept.ts";

/** The words of a proposal, parted for a heading and what follows it; the same on every page but for the anchor. */
export function toQuestionHtml(proposal: Proposal, anchor: string): ReturnType<typeof toLeadHtml> {
  const { lead, rest } = question(proposal);
  return { lead: lead && withAnchor(lead, anchor), rest: withAnchor(rest, anchor) };
}

const question = remember(({ text }: Proposal) =>
  toLeadHtml(text, { idPrefix: `tresc-${anchorPlace}-`, transformText: bindShortWords }),
);
