import type { Told } from "../../domain/history/happenings.ts";
import { type StanceReading, toReadingChanges } from "../../domain/history/stance-readings.ts";
import { type TextChange, toTextChanges } from "../../domain/history/text-changes.ts";
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
  const { versions = [], readings = [] } = edition.historyOf(proposal.key) ?? {};
  return toNumbered(toTextChanges(versions)).map((change) => {
    const { date, order, number } = change;
    const { words, html } = isFirstAnswer(change)
      ? toAnswer(change, findStance(readings, change))
      : toRewording(change);
    return {
      ...toHead(
        edition,
        { kind: "proposal", id: proposal.key },
        { name: `zmiana-${date}${number}`, place: historyFragment },
      ),
      title: `${words}. ${proposalTitle(proposal, 110)}`,
      html,
      ...toDays(edition, { told: toTold(date, order), trueOn: date }),
      subjects: subjectsOfProposal(proposal),
    };
  });
}

/** Whether the only change is that the city's position stands where none did. */
function isFirstAnswer({ parts }: TextChange): boolean {
  const [part, ...others] = parts;
  const isNew = part?.passages.every(({ kind }) => kind === "added") === true;
  return others.length === 0 && isNew && part.label === "stanowisko miasta";
}

function toAnswer({ parts }: TextChange, stance: Stance | undefined): Words {
  const label = stance === undefined ? "" : `: ${stances[stance].label}`;
  const text = parts.flatMap(({ passages }) => passages.map((passage) => passage.text)).join("");
  return {
    words: `Miasto odpowiedziało${label}`,
    html: `<p>Stanowisko miasta, którego dotąd nie było:</p><p>${escapeMarkup(text)}</p>`,
  };
}

/** The reading that came with a change; undefined where none did. */
function findStance(readings: readonly StanceReading[], { order, date }: TextChange): Stance | undefined {
  return readings.find((reading) => reading.order === order && reading.date === date)?.stance;
}

function toRewording({ parts }: TextChange): Words {
  return {
    words: `Zmiana tekstu (${parts.map(({ label }) => label).join(" i ")})`,
    html: parts.map(({ label, passages }) => `<p>Zmiana, ${label}:</p><p>${toMarked(passages)}</p>`).join(""),
  };
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

interface Words {
  /** What the title begins with. */
  readonly words: string;
  readonly html: string;
}
