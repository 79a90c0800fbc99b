import { readLabel } from "./label-roles.ts";
import { toSentences } from "./sentences.ts";
import { findUnit, unitsIn } from "./unit.ts";
import type { Fact } from "./facts.ts";
import type { Passage } from "./passages.ts";
import type { NamedUnit } from "./unit.ts";

export interface Host {
  readonly unit: string;
  readonly where: string;
}

/**
 * The unit that held a meeting, with where it says so: behind its label, in the sentence that says who invited,
 * above the title, or else wherever the document names a unit first.
 */
export function findHost(
  facts: readonly Fact[],
  passages: readonly Passage[],
  letterhead: readonly Passage[] = [],
): Host | undefined {
  const told = passages.flatMap(toldUnits);
  const own = told.filter(({ isOwn }) => isOwn);
  return (
    labelledHost(facts) ??
    own.find(({ sentence }) => saysHost(sentence, hosting)) ??
    own.find(({ sentence }) => saysHost(sentence, receiving)) ??
    own.find(({ sentence }) => isNobodys(sentence)) ??
    letterhead.flatMap(toldUnits).find(({ unit }) => !unit.startsWith("Urząd")) ??
    own[0] ??
    told.find(({ sentence }) => saysHost(sentence, hosting) || isNobodys(sentence)) ??
    told[0]
  );
}

function labelledHost(facts: readonly Fact[]): Host | undefined {
  const hosts = facts.filter(
    ({ roles, name }) => roles.has("host") || /^organizacja(?:\s+spotkania)?$/iu.test(name),
  );
  const named = hosts.flatMap(({ value, items, where }) => {
    const unit = findUnit(value === "" ? (items[0] ?? "") : value);
    return unit === undefined ? [] : [{ unit, where }];
  });
  return named[0];
}

function toldUnits({ text, where }: Passage): ToldUnit[] {
  return toSentences(text)
    .filter((sentence) => !room.test(sentence))
    .flatMap((sentence) => unitsIn(sentence).map((one) => ({ ...one, where, sentence })));
}

function saysHost(sentence: string, words: RegExp): boolean {
  return (words.test(sentence) || invited.test(sentence)) && readLabel(sentence) === undefined;
}

/** Whether no side is spoken of, behind a label or not. */
function isNobodys(sentence: string): boolean {
  return readLabel(sentence) === undefined && !attendance.test(sentence);
}

type ToldUnit = NamedUnit & Host & { readonly sentence: string };

const hosting =
  /organiz(?:ator|ow|acj\p{L}+\s+(?:spotkani\p{L}+\s+)?zaj)|gospod(?:arz|yni)|prowadz|zapros(?:i|zon)|zaprasza|zaproszeni\p{L}*\s+(?:wy|skier|roze)|zwoł|inicjator|z\s+inicjatywy|zainicj|moder|przygotowa|koordyn/iu;
const receiving = /odpowiad|przez\s|gości|spotkał\p{L}*\s+się/iu;
const invited = /[Nn]a\s+zaproszenie\s+\p{Lu}/u;
const attendance =
  /udział|uczestnic|obecn|reprezent|przedstawiciel|ze strony|po stronie|z ramienia|organizacj\p{L}+:/iu;
const room = /^(?:miejsc|lokalizacja|adres)/iu;
