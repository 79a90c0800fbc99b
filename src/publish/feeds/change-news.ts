import { type TextChange, toTextChanges } from "../../domain/history/text-changes.ts";
import type { Passage } from "../../domain/history/word-difference.ts";
import type { Proposal } from "../../domain/portal.ts";
import { proposalPath } from "../../domain/addresses.ts";
import { proposalTitle } from "../../domain/titles.ts";
import type { Edition } from "../edition.ts";
import { escapeMarkup } from "../formats/markup.ts";
import { type News, toHead } from "./item.ts";
import { subjectsOfProposal } from "./subjects.ts";

/**
 * Every change of the words of a proposal or its position that the history of the content remembers, newest first.
 * What no commit holds yet has no day, and is told when it has one.
 */
export function toChangeNews(proposal: Proposal, edition: Edition): readonly News[] {
  const dated = toTextChanges(edition.historyOf(proposal.key)?.versions ?? []).filter(isDated);
  const days = Map.groupBy(dated.toReversed(), ({ date }) => date);
  return dated.map((change) => {
    const { date, parts } = change;
    const which = (days.get(date) ?? []).indexOf(change) + 1;
    const what = parts.map(({ label }) => label).join(" i ");
    return {
      ...toHead(edition, proposalPath(proposal.key), `zmiana-${date}${which === 1 ? "" : `-${which}`}`),
      title: `Zmiana tekstu (${what}). ${proposalTitle(proposal, 110)}`,
      date,
      html: parts
        .map(({ label, passages }) => `<p>Zmiana, ${label}:</p><p>${toMarked(passages)}</p>`)
        .join(""),
      subjects: subjectsOfProposal(proposal),
    };
  });
}

function isDated(change: TextChange): change is TextChange & { readonly date: string } {
  return change.date !== undefined;
}

function toMarked(passages: readonly Passage[]): string {
  return passages
    .map(({ kind, text }) => {
      const words = escapeMarkup(text);
      return kind === "same" ? words : `<${elements[kind]}>${words}</${elements[kind]}>`;
    })
    .join("");
}

const elements = { removed: "del", added: "ins" } as const;
