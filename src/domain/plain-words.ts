import { toPlainText } from "../prose/plain-text.ts";
import type { Proposal } from "./portal.ts";
import { remember } from "./remember.ts";

/** What was asked, without markup. */
export const plainProposal: (proposal: Pick<Proposal, "text">) => string = remember(({ text }) =>
  toPlainText(text),
);

/** What was answered, without markup; undefined where the answer has no words. */
export function plainPosition({ response }: Pick<Proposal, "response">): string | undefined {
  return response && plainResponse(response);
}

const plainResponse = remember(({ text }: NonNullable<Proposal["response"]>) =>
  text === undefined ? undefined : toPlainText(text),
);
