import type { Response } from "../../domain/portal.ts";
import { remember } from "../../domain/remember.ts";
import { bindShortWords } from "../../polish/typography.ts";
import { toHtml } from "../../prose/html.ts";
import { toTermSign } from "../glossary/term-sign.ts";
import { anchorPlace, withAnchor } from "../ui/kept.ts";

/**
 * The words of an answer, its evidence marked and, if asked for, the words of its commitments; the same on every page
 * but for the anchor.
 */
export function toAnswerHtml(response: Response, { anchor, withPromises }: AnswerOptions): AnswerHtml {
  const { commitments } = response;
  const promised = withPromises ? commitments : [];
  // Only one page marks commitments.
  const { html, sign } = promised.length === 0 ? answer(response) : mark(response, promised);
  return { html: withAnchor(html, anchor), sign };
}

const answer = remember((response: Response) => mark(response, []));

function mark({ text = "", evidence }: Response, promised: Response["commitments"]): AnswerHtml {
  const promises = promised.map(({ id, evidence: passage }) => ({
    passage,
    id: `slowa-${anchorPlace}-${id}`,
    className: "promise",
  }));
  const proof = { id: `dowod-${anchorPlace}`, className: "evidence" };
  const html = toHtml(text, {
    marks: [...(evidence === undefined ? [] : [{ ...proof, passage: evidence }]), ...promises],
    idPrefix: `${anchorPlace}-`,
    transformText: bindShortWords,
  });
  return { html, sign: toTermSign(html) };
}

interface AnswerHtml {
  readonly html: string;
  /** Stands before the element with the words, so that terms in them are explained. */
  readonly sign: string;
}

interface AnswerOptions {
  readonly anchor: string;
  readonly withPromises: boolean;
}
