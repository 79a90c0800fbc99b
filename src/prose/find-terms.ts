import { toWordSieve } from "./word-sieve.ts";

/** A term of the glossary and the other forms in which texts have it. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly forms: readonly string[];
}

export interface TermPlace {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where each term first stands in a text, in the order of the text; where two overlap, the longer stays. A form without
 * small letters, such as an abbreviation, is found only in the same letters, with its ending ("PFRON-u"); another in
 * every word with the same stem. The finder is made once for many texts.
 */
export function toTermFinder(terms: readonly Term[], stemOf: StemOf): FindTerms {
  const forms = terms.flatMap(({ id, term, forms }) => [term, ...forms].map((form) => ({ id, form })));
  const lettered = forms.filter(({ form }) => isLettered(form)).map(toLettered);
  const inflected = forms.filter(({ form }) => !isLettered(form)).map(toInflected(stemOf));
  const byFirstStem = Map.groupBy(inflected, ({ stems }) => stems[0]);
  const known = new Map<string, readonly InflectedForm[]>();
  const formsOf: FormsOf = (first) => {
    const forms = known.get(first) ?? byFirstStem.get(stemOf(first)) ?? [];
    known.set(first, forms);
    return forms;
  };
  const mayBegin = toWordSieve((first) => formsOf(first).length > 0);
  return (text, without) => {
    const places = [
      ...lettered.flatMap((form) => findLetters(form, text)),
      // Places are worked out only in a text of which a word begins a term.
      ...(mayBegin(text) ? findInflected(text, formsOf, stemOf) : []),
    ].filter(({ id }) => without?.has(id) !== true);
    return places.length === 0 ? places : withoutOverlaps(firstOfEach(places, terms));
  };
}

/** Terms already explained are left out, as if the glossary had none of them. */
export type FindTerms = (text: string, without?: ReadonlySet<string>) => readonly TermPlace[];

/** What the inflected forms of a word share. */
export type StemOf = (word: string) => string;

function isLettered(form: string): boolean {
  return !/\p{Ll}{2}/u.test(form);
}

function toLettered({ id, form }: Form): LetteredForm {
  const letters = form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return { id, form, pattern: new RegExp(`${before}${letters}(?:-\\p{Ll}{1,3})?${after}`, "u") };
}

function toInflected(stemOf: StemOf): (form: Form) => InflectedForm {
  return ({ id, form }) => ({ id, stems: form.split(/\s+/).map(stemOf) });
}

function findLetters({ id, form, pattern }: LetteredForm, text: string): readonly TermPlace[] {
  const found = text.includes(form) ? pattern.exec(text) : null;
  return found === null ? [] : [{ id, start: found.index, end: found.index + found[0].length }];
}

function findInflected(text: string, formsOf: FormsOf, stemOf: StemOf): readonly TermPlace[] {
  const places: TermPlace[] = [];
  // A loop, since every word of every page is looked at, and nearly none begins a term.
  for (const { 0: first, index: start } of text.matchAll(word)) {
    for (const { id, stems } of formsOf(first)) {
      const end = findEndOfRun(text.slice(start), stems, stemOf);
      if (end !== undefined && isOneRun(text, start, start + end))
        places.push({ id, start, end: start + end });
    }
  }
  return places;
}

/** Where the words with these stems end, if the text begins with them. */
function findEndOfRun(text: string, stems: readonly string[], stemOf: StemOf): number | undefined {
  const words = text.matchAll(word);
  let end: number | undefined;
  for (const stem of stems) {
    const found = words.next().value;
    if (found === undefined || stemOf(found[0]) !== stem) return undefined;
    end = found.index + found[0].length;
  }
  return end;
}

/** Whether nothing but white space parts the words ("program. Współpraca" is none), and they are parts of no longer one. */
function isOneRun(text: string, start: number, end: number): boolean {
  return (
    /^[\p{L}\p{N}\s]*$/u.test(text.slice(start, end)) &&
    !partBefore.test(text.slice(0, start)) &&
    !partAfter.test(text.slice(end))
  );
}

function firstOfEach(places: readonly TermPlace[], terms: readonly Term[]): readonly TermPlace[] {
  const byId = Map.groupBy(places, ({ id }) => id);
  return terms.flatMap(({ id }) => byId.get(id)?.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? []);
}

function withoutOverlaps(places: readonly TermPlace[]): readonly TermPlace[] {
  return places
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .reduce<TermPlace[]>((kept, place) => (kept.some(overlaps(place)) ? kept : [...kept, place]), [])
    .sort((a, b) => a.start - b.start);
}

function overlaps(one: TermPlace): (other: TermPlace) => boolean {
  return (other) => one.start < other.end && one.end > other.start;
}

const word = /[\p{L}\p{N}]+/gu;

// A part of an address ("www.ngo.krakow.pl") or of a compound is no word of the sentence.
const before = "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][.@/-])";
const after = "(?![\\p{L}\\p{N}]|[.@/-][\\p{L}\\p{N}])";
const partBefore = /[\p{L}\p{N}][.@/-]$/u;
const partAfter = /^[.@/-][\p{L}\p{N}]/u;

interface Form {
  readonly id: string;
  readonly form: string;
}

interface LetteredForm extends Form {
  readonly pattern: RegExp;
}

interface InflectedForm {
  readonly id: string;
  readonly stems: readonly string[];
}

/** The forms that a word may begin. */
type FormsOf = (word: string) => readonly InflectedForm[];
