import type { Told } from "../../domain/history/happenings.ts";
import { toReadingChanges } from "../../domain/history/stance-readings.ts";
import { toTextChanges } from "../../domain/history/text-changes.ts";
import type { Passage } from "../../domain/history/word-difference.ts";
import type { Proposal } from "../../domain/portal.ts";
import { historyFragment, pairFragment } from "../../domain/addresses.ts";
import { type Stance, stances } from "../../domain/stance.ts";
import { proposalTitle } from "../../domain/titles.ts";
import type { Edition } from "../edition.ts";
import { escapeMarkup } from "../formats/markup.ts";
import { laterOf, type News, toDays, toHead } from "./item.ts";
import { subjectsOfProposal, toSubject } from "./subjects.ts";

/**
 * Every change of the words of a proposal or its position that the history of the content remembers, newest first.
 * What no commit holds yet has no day, and is told when it has one.
 */
export function toChangeNews(proposal: Proposal, edition: Edition): readonly News[] {
  const changes = toTextChanges(edition.historyOf(proposal.key)?.versions ?? []);
  return toNumbered(changes).map(({ date, order, parts, number }) => {
    const what = parts.map(({ label }) => label).join(" i ");
    return {
      ...toHead(
        edition,
        { kind: "proposal", id: proposal.key },
        {
          name: `zmiana-${date}${number}`,
          place: historyFragment,
        },
      ),
      title: `Zmiana tekstu (${what}). ${proposalTitle(proposal, 110)}`,
      html: parts
        .map(({ label, passages }) => `<p>Zmiana, ${label}:</p><p>${toMarked(passages)}</p>`)
        .join(""),
      ...toDays(edition, { told: toTold(date, order), trueOn: date }),
      subjects: subjectsOfProposal(proposal),
    };
  });
}

/**
 * Every change of the editors' reading that no change of the words tells of, newest first. Those who follow the former
 * stance or the one that it became are told too, also where it is another one by now.
 */
export function toReadingNews(proposal: Proposal, edition: Edition): readonly News[] {
  const changes = toReadingChanges(edition.historyOf(proposal.key)?.readings ?? []);
  return toNumbered(changes).map(({ date, order, was, is, number }) => ({
    ...toHead(
      edition,
      { kind: "proposal", id: proposal.key },
      {
        name: `odczyt-${date}${number}`,
        place: pairFragment(proposal.id),
      },
    ),
    title: `Zmiana odczytu stanowiska: ${toLabel(is)}. ${proposalTitle(proposal, 110)}`,
    html: `<p>Odczyt redakcji: <del>${toLabel(was)}</del> <ins>${toLabel(is)}</ins></p>`,
    ...toDays(edition, { told: toTold(date, order), trueOn: date }),
    subjects: [
      ...new Set([
        ...subjectsOfProposal(proposal),
        ...[was, is].flatMap((stance) => (stance === undefined ? [] : [toSubject("stanowiska", stance)])),
      ]),
    ],
  }));
}

/**
 * The day on which the words of a proposal or its position or the editors' reading last changed; undefined where they
 * never did. What no commit holds yet changes with the portal.
 */
export function toLastRewriting(key: string, { historyOf, portal }: Edition): string | undefined {
  const { versions = [], readings = [] } = historyOf(key) ?? {};
  const [first, ...others] = [versions.at(-1), readings.at(-1)].flatMap((last) =>
    last === undefined ? [] : [last.date ?? portal.asOf],
  );
  return first === undefined ? undefined : others.reduce(laterOf, first);
}

function toTold(day: string, order: number | undefined): Told | undefined {
  return order === undefined ? undefined : { order, day };
}

function toLabel(stance: Stance | undefined): string {
  return stance === undefined ? "nie ma stanowiska" : stances[stance].label;
}

/** Those that have a day, with what tells the second of a day and the later ones from the first. */
function toNumbered<Change extends { readonly date: string | undefined }>(
  changes: readonly Change[],
): readonly Numbered<Change>[] {
  const dated = changes.flatMap((change) =>
    change.date === undefined ? [] : [{ ...change, date: change.date }],
  );
  const days = Map.groupBy(dated.toReversed(), ({ date }) => date);
  return dated.map((change) => {
    const which = (days.get(change.date) ?? []).indexOf(change) + 1;
    return { ...change, number: which === 1 ? "" : `-${which}` };
  });
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

type Numbered<Change> = Change & { readonly date: string; readonly number: string };
