import type { Proposal } from "../../domain/portal.ts";
import { remember } from "../../domain/remember.ts";
import { bindShortWords } from "../../polish/typography.ts";
import { toLeadHtml } from "../../prose/lead.ts";
import { termSign, toTermSign } from "../glossary/term-sign.ts";
import { anchorPlace, withAnchor } from "../ui/kept.ts";

/** The words of a proposal, parted for a heading and what follows it; the same on every page but for the anchor. */
export function toQuestionHtml(proposal: Proposal, anchor: string): Question {
  const { lead, rest, ...signs } = question(proposal);
  return { lead: lead && withAnchor(lead, anchor), rest: withAnchor(rest, anchor), ...signs };
}

const question = remember(({ text }: Proposal): Question => {
  const { lead, rest } = toLeadHtml(text, {
    idPrefix: `tresc-${anchorPlace}-`,
    transformText: bindShortWords,
  });
  // A heading without words of its own has those of the title.
  return {
    lead,
    rest,
    leadSign: lead === undefined ? termSign : toTermSign(lead),
    restSign: toTermSign(rest),
  };
});

interface Question extends ReturnType<typeof toLeadHtml> {
  /** Stand before the elements with the words, so that terms in them are explained. */
  readonly leadSign: string;
  readonly restSign: string;
}
